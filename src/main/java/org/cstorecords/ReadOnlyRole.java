package org.cstorecords;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the service start in production only if the role that serves can read and do nothing else. */
@Component
@Profile("production")
@DependsOnDatabaseInitialization
class ReadOnlyRole {

    private static final int MOST_TOLD = 8;

    /** Each row says one thing that the role can do beyond reading. */
    private static final String POWERS = """
            select 'is a superuser' as power
            from pg_roles
            where rolname = current_user and rolsuper
            union all
            select 'can make roles or databases, replicate, or read past row security'
            from pg_roles
            where rolname = current_user and (rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)
            union all
            select 'is a member of the role ' || rolname
            from pg_roles
            where rolname <> current_user
              and pg_has_role(oid, 'member')
              and rolname not in ('pg_read_all_data', 'pg_read_all_settings', 'pg_read_all_stats',
                'pg_stat_scan_tables', 'pg_monitor')
            union all
            select 'can make schemas in the database ' || current_database()
            where has_database_privilege(current_database(), 'create')
            union all
            select 'can make temporary tables in the database ' || current_database()
            where has_database_privilege(current_database(), 'temporary')
            union all
            select 'can make objects in the schema ' || nspname
            from pg_namespace
            where nspname !~ '^pg_' and has_schema_privilege(oid, 'create')
            union all
            select case c.relkind when 'S' then 'can use the sequence ' else 'can write to ' end || c.oid::regclass
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^pg_'
              and case
                when c.relkind in ('r', 'p', 'v', 'm', 'f')
                  then has_table_privilege(c.oid, 'insert, update, delete, truncate, references, trigger')
                    or has_any_column_privilege(c.oid, 'insert, update, references')
                when c.relkind = 'S' then has_sequence_privilege(c.oid, 'usage, update')
              end
            union all
            select 'can call ' || p.oid::regprocedure || ', which acts as ' || pg_get_userbyid(p.proowner)
            from pg_proc p
            join pg_namespace n on n.oid = p.pronamespace
            where n.nspname !~ '^(pg_|information_schema$)'
              and p.prosecdef
              and has_function_privilege(p.oid, 'execute')
            union all
            select 'can write with ' || p.oid::regprocedure
            from pg_proc p
            where p.pronamespace = 'pg_catalog'::regnamespace
              and p.proname in ('lo_creat', 'lo_create', 'lo_export', 'lo_from_bytea', 'lo_import', 'lo_put',
                'lo_truncate', 'lo_truncate64', 'lo_unlink', 'lowrite', 'pg_logical_emit_message')
              and has_function_privilege(p.oid, 'execute')
            """;

    /**
     * Asks the database what the role can do.
     *
     * @throws TooPowerful if that is more than to read
     */
    ReadOnlyRole(JdbcClient database) {
        String powers = database.sql(
                        "select string_agg(power, '; it ') from (" + POWERS + " limit " + MOST_TOLD + ") powers")
                .query(String.class)
                .optional()
                .orElse("");
        if (!powers.isEmpty()) {
            String role =
                    database.sql("select current_user").query(String.class).single();
            throw new TooPowerful("The role " + role + ", which serves, can do more than read: it " + powers + ".");
        }
    }

    /** The role that serves can do more than read. */
    static final class TooPowerful extends IllegalStateException {

        private static final long serialVersionUID = 1;

        TooPowerful(String message) {
            super(message);
        }
    }

    /** Says in plain words why the service does not start. */
    static final class Analyzer extends AbstractFailureAnalyzer<TooPowerful> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, TooPowerful cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "In production, serve as a role that holds select and nothing else: src/main/docker/roles.sql makes"
                            + " it. Set SPRING_DATASOURCE_USERNAME to that role, and SPRING_FLYWAY_USER to the one that"
                            + " migrates.",
                    cause);
        }
    }
}
