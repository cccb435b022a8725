// Choices by hand that are no facts: who is on a shortlist, that a conflict is put up with. By id, by what they fill, together, by command (undo).
CREATE CONSTRAINT choice_id IF NOT EXISTS FOR (n:Choice) REQUIRE n.id IS UNIQUE;
CREATE INDEX choice_slot IF NOT EXISTS FOR (n:Choice) ON (n.slot);
CREATE INDEX choice_group IF NOT EXISTS FOR (n:Choice) ON (n.group);
CREATE INDEX choice_command IF NOT EXISTS FOR (n:Choice) ON (n.commandId);
