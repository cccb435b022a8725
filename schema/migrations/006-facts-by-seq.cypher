// What a command stated is found by its seq.
DROP INDEX fact_command IF EXISTS;
