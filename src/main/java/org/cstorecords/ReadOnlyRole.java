package org.cstorecords;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Startup check in production: the role that reads must have no privilege beyond reading. */
@Component
@Profile("production")
@DependsOnDatabaseInitialization
class ReadOnlyRole {

    private static final int MAX_LISTED = 8;

    /** Query that returns a row for each privilege beyond reading. */
    private static final String EXCESSIVE_PRIVILEGES = """
            select 'is a superuser' as privilege
            from pg_roles
            where rolname = current_user and rolsuper
            union all
            select 'can create roles or databases, replicate, or bypass row-level security'
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
            select 'can create schemas in the database ' || current_database()
            where has_database_privilege(current_database(), 'create')
            union all
            select 'can create temporary tables in the database ' || current_database()
            where has_database_privilege(current_database(), 'temporary')
            union all
            select 'can create objects in the schema ' || nspname
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
            select 'can call ' || p.oid::regprocedure || ', which runs as ' || pg_get_userbyid(p.proowner)
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
     * Checks the privileges of the role.
     *
     * @throws ExcessivePrivilegesException if the role can do more than read
     */
    ReadOnlyRole(JdbcClient database) {
        String privileges = database.sql("select string_agg(privilege, '; it ') from (" + EXCESSIVE_PRIVILEGES
                        + " limit " + MAX_LISTED + ") listed")
                .query(String.class)
                .optional()
                .orElse("");
        if (!privileges.isEmpty()) {
            String role =
                    database.sql("select current_user").query(String.class).single();
            throw new ExcessivePrivilegesException(
                    "The role " + role + " can do more than read: it " + privileges + ".");
        }
    }

    static final class ExcessivePrivilegesException extends IllegalStateException {

        private static final long serialVersionUID = 1;

        ExcessivePrivilegesException(String message) {
            super(message);
        }
    }

    static final class Analyzer extends AbstractFailureAnalyzer<ExcessivePrivilegesException> {

        @Override
        protected FailureAnalysis analyze(Throwable failure, ExcessivePrivilegesException cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "In production, the service must connect as a role that has only the privilege to select."
                            + " src/main/docker/roles.sql creates it. Set SPRING_DATASOURCE_USERNAME to that role, and"
                            + " SPRING_FLYWAY_USER to the role that migrates.",
                    cause);
        }
    }
}
