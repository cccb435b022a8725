// Where questions start that do not start at a key.

// Facts: by identifier (joining records), by record, by kind in the order of the change feed, by command (undo)
CREATE INDEX fact_identifier IF NOT EXISTS FOR (n:Fact) ON (n.identifierKey);
CREATE INDEX fact_record IF NOT EXISTS FOR (n:Fact) ON (n.recordKey);
CREATE INDEX fact_kind_from IF NOT EXISTS FOR (n:Fact) ON (n.kind, n.seqFrom);
CREATE INDEX fact_from IF NOT EXISTS FOR (n:Fact) ON (n.seqFrom);
CREATE INDEX fact_to IF NOT EXISTS FOR (n:Fact) ON (n.seqTo);
CREATE INDEX fact_command IF NOT EXISTS FOR (n:Fact) ON (n.commandId);

// Records: what a snapshot of one scope covers, what an import stated, what is staged
CREATE INDEX record_scope IF NOT EXISTS FOR (n:Record) ON (n.scope);
CREATE INDEX record_person IF NOT EXISTS FOR (n:Record) ON (n.personId);
CREATE INDEX record_import IF NOT EXISTS FOR (n:Record) ON (n.importId);
CREATE INDEX record_staged IF NOT EXISTS FOR (n:Record) ON (n.staged);
CREATE INDEX record_sender IF NOT EXISTS FOR (n:Record) ON (n.source, n.sender);
CREATE INDEX record_version IF NOT EXISTS FOR (n:RecordVersion) ON (n.key);

// People as each audience knows them
CREATE INDEX person_secretariat IF NOT EXISTS FOR (n:Person) ON (n.id_secretariat);
CREATE INDEX person_programme IF NOT EXISTS FOR (n:Person) ON (n.id_programme);
CREATE INDEX person_canonical IF NOT EXISTS FOR (n:Person) ON (n.canonicalId);

// Work in progress, and who did what when
CREATE INDEX command_import IF NOT EXISTS FOR (n:Command) ON (n.importId);
CREATE INDEX command_job IF NOT EXISTS FOR (n:Command) ON (n.jobId);
CREATE INDEX job_state IF NOT EXISTS FOR (n:Job) ON (n.state);
CREATE INDEX audit_at IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
CREATE INDEX audit_subject IF NOT EXISTS FOR (n:AuditEntry) ON (n.subject);
CREATE INDEX audit_actor IF NOT EXISTS FOR (n:AuditEntry) ON (n.actor);

// Things by what people call them
CREATE INDEX institution_ror IF NOT EXISTS FOR (n:Institution) ON (n.ror);
CREATE INDEX institution_openalex IF NOT EXISTS FOR (n:Institution) ON (n.openalex);
CREATE INDEX country_code IF NOT EXISTS FOR (n:Country) ON (n.code);
CREATE INDEX technology_code IF NOT EXISTS FOR (n:Technology) ON (n.code);
CREATE INDEX edition_year IF NOT EXISTS FOR (n:Edition) ON (n.year);
CREATE INDEX event_edition IF NOT EXISTS FOR (n:Event) ON (n.edition);
CREATE INDEX work_doi IF NOT EXISTS FOR (n:Work) ON (n.doi);
