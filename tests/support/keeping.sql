-- How the tests lay a database out again: triggers note which tables are written, and only those
-- are filled anew, from copies in a schema of their own.
CREATE SCHEMA testing;
CREATE UNLOGGED TABLE testing.touched (name text);
CREATE TABLE testing.copied (kept text, name text);
CREATE TABLE testing.sequence (kept text, name regclass, value bigint, called boolean);
CREATE TABLE testing.state (kept text, shape text);

-- Another after a migration: then no copy fits, and the database is made anew.
CREATE FUNCTION testing.shape() RETURNS text LANGUAGE sql AS $$
    SELECT count(*) || ' ' || coalesce(max(oid::bigint), 0) FROM pg_trigger WHERE NOT tgisinternal
$$;

CREATE FUNCTION testing.note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO testing.touched VALUES (TG_TABLE_NAME);
    RETURN NULL;
END
$$;

CREATE FUNCTION testing.has(wanted text) RETURNS boolean LANGUAGE sql AS $$
    SELECT EXISTS (SELECT FROM testing.sequence WHERE kept = wanted)
        AND testing.shape() = (SELECT shape FROM testing.state)
$$;

CREATE FUNCTION testing.keep(wanted text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    each text;
    filled boolean;
    place record;
BEGIN
    EXECUTE format('DROP SCHEMA IF EXISTS %I CASCADE', wanted);
    EXECUTE format('CREATE SCHEMA %I', wanted);
    DELETE FROM testing.copied WHERE kept = wanted;
    DELETE FROM testing.sequence WHERE kept = wanted;
    FOR each IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version'
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', each) INTO filled;
        IF filled THEN
            EXECUTE format('CREATE TABLE %I.%I AS TABLE public.%I', wanted, each, each);
            INSERT INTO testing.copied VALUES (wanted, each);
        END IF;
    END LOOP;
    FOR place IN SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public'
    LOOP
        EXECUTE format(
            'INSERT INTO testing.sequence SELECT %L, %L, last_value, is_called FROM public.%I',
            wanted, format('public.%I', place.name), place.name
        );
    END LOOP;
    DELETE FROM testing.touched;
    UPDATE testing.state SET kept = wanted;
END
$$;

CREATE FUNCTION testing.lay(wanted text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    each text;
    before text := (SELECT kept FROM testing.state);
BEGIN
    -- No trigger and no foreign key is asked.
    SET LOCAL session_replication_role = replica;
    FOR each IN
        SELECT name FROM testing.touched
        UNION SELECT name FROM testing.copied WHERE kept IN (before, wanted) AND before <> wanted
    LOOP
        EXECUTE format('DELETE FROM public.%I', each);
        IF EXISTS (SELECT FROM testing.copied WHERE kept = wanted AND name = each) THEN
            EXECUTE format('INSERT INTO public.%I TABLE %I.%I', each, wanted, each);
        END IF;
    END LOOP;
    PERFORM setval(name, value, called) FROM testing.sequence WHERE kept = wanted;
    DELETE FROM testing.touched;
    UPDATE testing.state SET kept = wanted WHERE kept <> wanted;
END
$$;

DO $$
DECLARE
    each text;
BEGIN
    FOR each IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version'
    LOOP
        EXECUTE format(
            'CREATE TRIGGER noted AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON public.%I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION testing.note()', each
        );
        -- Also for somebody whom no other trigger stops.
        EXECUTE format('ALTER TABLE public.%I ENABLE ALWAYS TRIGGER noted', each);
    END LOOP;
END
$$;
INSERT INTO testing.state VALUES ('', testing.shape());
