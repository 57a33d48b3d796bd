package org.cstorecords.curate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cstorecords.Postgres;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Validation of the records: it loads them, checks the rules that they and their citations follow and, if it is given the
 * folder of the source files, compares the citations with the paragraphs. The output ends with each error: file, line and reason.
 */
public final class Curation {

    private static final String RULES = "org.cstorecords.record.RecordsTest";

    private final PrintStream out;

    private Curation(PrintStream out) {
        this.out = out;
    }

    /**
     * Validates the records, and prints the errors.
     *
     * @param folder the folder of the source files, or an empty string
     * @return whether there are no errors
     */
    public static boolean run(String folder) throws IOException {
        // The log would repeat the errors.
        LoggingSystem.get(Curation.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        return new Curation(System.out).validate(folder) == 0;
    }

    /** Returns the number of errors. */
    private int validate(String folder) throws IOException {
        if (!folder.isEmpty() && !Files.isDirectory(Path.of(folder))) {
            return report(
                    List.of("-Dsources=" + folder + ": there is no such folder. Name the folder of the source files."));
        }
        List<String> errors = RecordFiles.reusedIdentifiers(RecordFiles.FOLDER);
        if (!errors.isEmpty()) {
            return report(errors);
        }
        out.println("Loading the records.");
        errors = RecordFiles.firstError().stream().toList();
        if (!errors.isEmpty()) {
            return report(errors);
        }
        out.println("Checking the rules of the records.");
        errors = brokenRules();
        if (!errors.isEmpty()) {
            return report(errors);
        }
        if (folder.isEmpty()) {
            out.println("Checking the citations without the source files, which -Dsources=FOLDER names.");
            return report(CitationAudit.run(null, out));
        }
        SourceFiles sources = new SourceFiles(Path.of(folder));
        errors = sources.errors(Postgres.server().owner(Postgres.server().newDatabaseWithRecords()));
        if (!errors.isEmpty()) {
            return report(errors);
        }
        out.println("Comparing the citations with the source files.");
        return report(CitationAudit.run(sources, out));
    }

    private int report(List<String> errors) {
        errors.forEach(out::println);
        out.println(errors.isEmpty() ? "The records are valid." : "Errors: " + errors.size());
        return errors.size();
    }

    private static List<String> brokenRules() {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(RULES))
                .build();
        List<String> errors = new ArrayList<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable()
                        .ifPresent(failure ->
                                errors.add(describe(test.getDisplayName(), String.valueOf(failure.getMessage()))));
            }
        });
        return errors;
    }

    /** Describes a broken rule, with the lines of the records that the message names. */
    private static String describe(String rule, String message) {
        String records = Pattern.compile("[A-Za-z0-9]+(-[a-z0-9]+)*")
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .distinct()
                .flatMap(id -> RecordFiles.locate(id, "").stream())
                .reduce("", (first, second) -> first + second + ": ");
        return "%s%s: %s".formatted(records, rule, message.strip());
    }
}
