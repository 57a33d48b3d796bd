package org.cstorecords.curate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.cstorecords.Postgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The SQL files with the records, in the source tree. */
final class RecordFiles {

    /** The folder of the files. */
    static final Path FOLDER = Path.of("src/main/resources/db/records");

    private static final Pattern COMMENTS = Pattern.compile("(\\s*(--.*)?\\n)*");

    private RecordFiles() {}

    /** Loads the records, and returns file, line and reason of the first error, or empty if they were loaded. */
    static Optional<String> firstError() {
        Postgres server = Postgres.server();
        return server.hasRecords() ? Optional.empty() : firstError(server.owner(server.newDatabase()), FOLDER);
    }

    /**
     * Migrates an empty database and loads the files of a folder into it.
     *
     * @return file, line and reason of the first error, or empty if all files were loaded
     */
    static Optional<String> firstError(DataSource owner, Path folder) {
        try {
            Flyway.configure()
                    .dataSource(owner)
                    .locations("classpath:db/migration", "filesystem:" + folder)
                    .load()
                    .migrate();
            return Optional.empty();
        } catch (FlywayException e) {
            return Optional.of(describe(e));
        }
    }

    private static String describe(FlywayException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywaySqlScriptException script && script.getCause() instanceof SQLException sql) {
                ServerErrorMessage error = sql instanceof PSQLException p ? p.getServerErrorMessage() : null;
                return "%s:%s: %s".formatted(path(script), line(script, error), reason(sql, error));
            }
        }
        return String.valueOf(e.getMessage()).strip();
    }

    private static String path(FlywaySqlScriptException script) {
        String path = script.getResource().getAbsolutePath();
        Path current = Path.of("").toAbsolutePath();
        return Path.of(path).startsWith(current)
                ? current.relativize(Path.of(path)).toString()
                : path;
    }

    /** Returns the line of the error, or the first line of its statement if PostgreSQL reports no position. */
    private static long line(FlywaySqlScriptException script, @Nullable ServerErrorMessage error) {
        int position = error == null ? 0 : error.getPosition();
        Matcher comments = COMMENTS.matcher(script.getStatement());
        // Flyway counts from the line after the comments, which belong to the text of the statement.
        int start = comments.lookingAt() ? comments.end() : 0;
        String before = script.getStatement().substring(start, Math.max(start, position - 1));
        return script.getLineNumber() + before.chars().filter(c -> c == '\n').count();
    }

    private static String reason(SQLException sql, @Nullable ServerErrorMessage error) {
        if (error == null) {
            return String.valueOf(sql.getMessage());
        }
        return Stream.of(error.getMessage(), error.getDetail(), error.getHint())
                .filter(text -> text != null)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    /**
     * Returns the file and line of a record.
     *
     * @param id the identifier of the record, or the code of a member state
     * @param locator the locator of a paragraph, such as 000:83; the line is the first one of the record that contains it
     * @return such as {@code src/main/resources/db/records/R__62_csc_2013.sql:17}, or empty if no file has the record
     */
    static Optional<String> locate(String id, String locator) {
        for (Path file : files()) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).matches(" *(id|code) => '" + id + "',?")) {
                    return Optional.of(file + ":" + (lineOf(locator, lines, i) + 1));
                }
            }
        }
        return Optional.empty();
    }

    private static int lineOf(String locator, List<String> lines, int record) {
        for (int i = record; i < lines.size() && !lines.get(i).isBlank(); i++) {
            if (lines.get(i).contains("'" + locator + "'")) {
                return i;
            }
        }
        return record;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
