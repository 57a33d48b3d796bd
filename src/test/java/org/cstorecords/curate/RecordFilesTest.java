package org.cstorecords.curate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cstorecords.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordFilesTest {

    @TempDir
    Path folder;

    /** Runs before all other tests: if the records do not load, no other test runs. */
    @Test
    void theRecordsLoad() {
        assertThat(RecordFiles.firstError()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select record_country(code => 'XX',\\n  nam => 'X');  | 6 | record_country has no argument "nam"; its arguments are code, name
            select record_country(code => 'XX');          | 5 | record_country lacks the argument "name"
            select record_country(code => 'XX', name => array['X']); | 5 | function record_country(code => unknown, name => text[]) does not exist
            select record_source_file(name => 'x.txt', sha256 => '0',\\n  paragraphs => 'many'); | 6 | invalid input syntax for type integer
            select paragraphs_of('x');                    | 5 | is not a locator
            select paragraphs_of(\\n  '000:99');          | 6 | not every paragraph of 000:99 belongs to a document
            """)
    void anErrorHasItsFileItsLineAndItsReason(String statement, int line, String reason) throws IOException {
        Path file = folder.resolve("R__10_example.sql");
        Files.writeString(
                file,
                "-- An example.\nset local search_path to curation, public;\n\n-- A comment.\n"
                        + statement.translateEscapes());

        String error = firstError(folder).orElseThrow();
        assertThat(error).startsWith(file + ":" + line + ": ").contains(reason).doesNotContain("\n");
    }

    @Test
    void noRecordHasTheIdentifierOfAWithdrawnOne() {
        assertThat(RecordFiles.reusedIdentifiers(RecordFiles.FOLDER)).isEmpty();
    }

    @Test
    void aRecordWithTheIdentifierOfAWithdrawnOneIsReported() throws IOException {
        Path file = folder.resolve("R__10_example.sql");
        Files.writeString(file, """
                select record_topic(
                  code => 'a', name => 'A');

                select record_body(
                  id => 'a', name => 'A');

                select withdraw(
                  'BODY', 'a', 'A', 'Entered twice.');
                """);

        assertThat(RecordFiles.reusedIdentifiers(folder))
                .containsExactly(
                        file + ":5: BODY \"a\" is withdrawn; choose another identifier, or remove its withdrawal");
    }

    @Test
    void aRecordIsFoundAtTheLineThatCitesTheParagraph() throws IOException {
        String location = RecordFiles.locate("csc-2012-12", "001:4").orElseThrow();

        int line = Integer.parseInt(location.substring(location.lastIndexOf(':') + 1));
        Path file = Path.of(location.substring(0, location.lastIndexOf(':')));
        assertThat(Files.readAllLines(file).get(line - 1)).contains("cite('001:4'");
    }

    private static Optional<String> firstError(Path folder) {
        return RecordFiles.firstError(Postgres.server().owner(Postgres.server().newDatabase()), folder);
    }
}
