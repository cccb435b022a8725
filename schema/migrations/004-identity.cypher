// What signing in, the audit, contact requests and erasures look up. Secrets are found by their hash.
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (n:Session) REQUIRE n.hash IS UNIQUE;
CREATE INDEX session_expires IF NOT EXISTS FOR (n:Session) ON (n.expiresAt);
CREATE CONSTRAINT invitation_hash IF NOT EXISTS FOR (n:Invitation) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT api_token_hash IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT sign_in_attempts_key IF NOT EXISTS FOR (n:SignInAttempts) REQUIRE n.key IS UNIQUE;
CREATE INDEX user_person IF NOT EXISTS FOR (n:User) ON (n.personId);

// `kind|id` of everything an audit entry is about, so that "who looked at this person" starts at one node.
CREATE CONSTRAINT audit_subject_key IF NOT EXISTS FOR (n:AuditSubject) REQUIRE n.key IS UNIQUE;

CREATE CONSTRAINT contact_request_id IF NOT EXISTS FOR (n:ContactRequest) REQUIRE n.id IS UNIQUE;
CREATE INDEX contact_request_person IF NOT EXISTS FOR (n:ContactRequest) ON (n.personId);
CREATE INDEX contact_request_asker IF NOT EXISTS FOR (n:ContactRequest) ON (n.askedBy);
CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (n:Erasure) REQUIRE n.id IS UNIQUE;
