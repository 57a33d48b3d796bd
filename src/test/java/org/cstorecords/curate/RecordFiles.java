package org.cstorecords.curate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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

    private static final Pattern VALUE = Pattern.compile("\"([^\"]+)\"|\\d{3}:\\d+(?:-\\d+)?");

    private static final Pattern WITHDRAWAL = Pattern.compile("select withdraw\\(\\s*'(\\w+)',\\s*'([^']+)'");
    private static final Pattern RECORD = Pattern.compile("select record_(\\w+)\\(\\s*(?:id|code) => '([^']+)'");

    private RecordFiles() {}

    /**
     * Returns file, line and reason of each record of a folder with the identifier of a withdrawn one. Depending on the
     * order of the files, it would disappear, or the withdrawn one would return.
     */
    static List<String> reusedIdentifiers(Path folder) {
        Set<String> withdrawn = new HashSet<>();
        for (Path file : files(folder)) {
            calls(WITHDRAWAL, file).forEach(call -> withdrawn.add(call.group(1) + " \"" + call.group(2) + '"'));
        }
        List<String> errors = new ArrayList<>();
        for (Path file : files(folder)) {
            calls(RECORD, file).forEach(call -> {
                String record = call.group(1).toUpperCase(Locale.ROOT) + " \"" + call.group(2) + '"';
                if (withdrawn.contains(record)) {
                    long line = text(file).substring(0, call.end()).lines().count();
                    errors.add("%s:%s: %s is withdrawn; choose another identifier, or remove its withdrawal"
                            .formatted(file, line, record));
                }
            });
        }
        return errors;
    }

    private static Stream<MatchResult> calls(Pattern call, Path file) {
        return call.matcher(text(file)).results();
    }

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
            return Optional.of(describe(e, owner));
        }
    }

    private static String describe(FlywayException e, DataSource owner) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywaySqlScriptException script && script.getCause() instanceof SQLException sql) {
                ServerErrorMessage error = sql instanceof PSQLException p ? p.getServerErrorMessage() : null;
                Optional<String> wrongArguments = Arguments.explain(owner, String.valueOf(sql.getMessage()));
                int position = error == null || wrongArguments.isPresent() ? 0 : error.getPosition();
                String reason = wrongArguments.orElseGet(() -> reason(sql, error));
                return "%s:%s: %s".formatted(path(script), line(script, position, reason), reason);
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

    /**
     * Returns the line of an error in its file.
     *
     * @param position the position in the statement, counted from 1; if it is 0, the line is the first one that contains a
     *     quoted value or a locator of the reason, or the first line of the statement
     */
    private static long line(FlywaySqlScriptException script, int position, String reason) {
        String statement = script.getStatement();
        Matcher comments = COMMENTS.matcher(statement);
        // Flyway counts from the line after the comments, which belong to the text of the statement.
        int start = comments.lookingAt() ? comments.end() : 0;
        int end = position > 0 ? position - 1 : offset(statement, reason);
        String before = statement.substring(start, Math.max(start, end));
        return script.getLineNumber() + before.chars().filter(c -> c == '\n').count();
    }

    private static int offset(String statement, String reason) {
        return VALUE.matcher(reason)
                .results()
                .map(value -> value.group(1) == null ? value.group() : value.group(1))
                .flatMap(value -> Stream.of("'" + value + "'", value + " =>"))
                .mapToInt(statement::indexOf)
                .filter(offset -> offset >= 0)
                .findFirst()
                .orElse(0);
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
        for (Path file : files(FOLDER)) {
            List<String> lines = text(file).lines().toList();
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

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
