package org.cstorecords.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cstorecords.evidence.InventedSources.FIRST;
import static org.cstorecords.evidence.InventedSources.SECOND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cstorecords.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class SourceTextsTest {

    static String database = "";

    @TempDir
    Path folder;

    @BeforeAll
    static void createDatabase() throws IOException {
        database = InventedSources.newDatabase();
    }

    @BeforeEach
    void writeFiles() {
        InventedSources.write(folder);
    }

    private static SourceTexts texts(String folder) {
        return new SourceTexts(JdbcClient.create(Postgres.server().reader(database)), folder);
    }

    private static @Nullable String digest(String file) {
        return new JdbcTemplate(Postgres.server().reader(database))
                .queryForObject("select sha256 from source_file where name = ?", String.class, file);
    }

    private static void record(String file, String sha256) {
        new JdbcTemplate(Postgres.server().owner(database))
                .update("update source_file set sha256 = " + sha256 + " where name = ?", file);
    }

    private static boolean has(SourceTexts texts, String file) {
        return texts.has(file, String.valueOf(digest(file)));
    }

    /** Checks that there are no words of any file, and returns the line of the log that says why. */
    private String error(CapturedOutput output) {
        SourceTexts texts = texts(folder.toString());

        assertThat(List.of(has(texts, FIRST), has(texts, SECOND))).containsOnly(false);
        assertThat(texts.version()).isEmpty();
        assertThat(texts.paragraph(FIRST, String.valueOf(digest(FIRST)), 1)).isNull();
        List<String> errors = output.getAll()
                .lines()
                .filter(line -> line.contains("The service shows no words of the sources"))
                .toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).contains("ERROR", "Set CSTO_DOCUMENTS to the folder of the source files");
        return errors.get(0);
    }

    @Test
    void allFilesOnRecordAreRead(CapturedOutput output) {
        SourceTexts texts = texts(folder.toString());

        assertThat(List.of(has(texts, FIRST), has(texts, SECOND))).containsOnly(true);
        assertThat(texts.version()).isNotEmpty();
        assertThat(output).contains("The service shows the words of the 2 source files in " + folder);
    }

    @Test
    void paragraphsAreTheNonBlankLines() {
        SourceTexts texts = texts(folder.toString());
        String digest = String.valueOf(digest(FIRST));

        assertThat(texts.paragraph(FIRST, digest, 2)).isEqualTo("=The second paragraph, with “quotes”.");
        assertThat(texts.paragraph(FIRST, digest, 3)).isEqualTo("Третий абзац.");
        assertThat(texts.paragraph(FIRST, digest, 4)).isNull();
        assertThat(texts.paragraph("002_other.txt", digest, 1)).isNull();
    }

    @Test
    void withoutAFolderNothingIsReadOrLogged(CapturedOutput output) {
        assertThat(has(texts(""), FIRST)).isFalse();
        assertThat(has(texts(" "), FIRST)).isFalse();
        assertThat(output).doesNotContain("words of");
    }

    @Test
    void aWrongFolderIsNamed(CapturedOutput output) {
        folder = folder.resolve("nowhere");

        assertThat(error(output)).contains(folder + " is not a folder.");
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed(CapturedOutput output) {
        folder = folder.resolve(FIRST);

        assertThat(error(output)).contains(folder + " is not a folder.");
    }

    @Test
    void theWordsOfAnotherVersionOfAFileAreNotShown() {
        assertThat(texts(folder.toString()).has(FIRST, "0".repeat(64))).isFalse();
        assertThat(texts(folder.toString()).paragraph(FIRST, "0".repeat(64), 1)).isNull();
    }

    @Test
    void anInvalidPathIsNamed(CapturedOutput output) {
        assertThat(has(texts("a\0b"), FIRST)).isFalse();
        assertThat(output).contains("is not a folder.");
    }

    @Test
    void aMissingFileIsNamedAndNoneIsShown(CapturedOutput output) throws IOException {
        Files.delete(folder.resolve(SECOND));

        assertThat(error(output))
                .contains(folder.resolve(SECOND) + " does not exist.")
                .doesNotContain(FIRST);
    }

    @Test
    void aDifferentFileIsNamedAndNoneIsShown(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve(FIRST), "An invented title\nSomething else\nТретий абзац.");

        assertThat(error(output))
                .contains(folder.resolve(FIRST) + " is not the file that the records cite: its SHA-256 is ")
                .doesNotContain(SECOND);
    }

    @Test
    void allWrongFilesAreNamed(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve(FIRST), "");
        Files.delete(folder.resolve(SECOND));

        assertThat(error(output)).contains(FIRST, SECOND);
    }

    @Test
    void aFileInAnotherEncodingIsNamed(CapturedOutput output) throws IOException {
        byte[] latin = "Réunion\n".getBytes(ISO_8859_1);
        Files.write(folder.resolve(SECOND), latin);
        record(SECOND, InventedSources.sha256(latin));
        try {
            assertThat(error(output)).contains(SECOND + " is not UTF-8.");
        } finally {
            record(SECOND, InventedSources.sha256(InventedSources.bytes(SECOND)));
        }
    }

    @Test
    void aFileWithAnotherNumberOfParagraphsIsNamed(CapturedOutput output) throws IOException {
        byte[] longer = "One\n\nTwo\n".getBytes(UTF_8);
        Files.write(folder.resolve(SECOND), longer);
        record(SECOND, InventedSources.sha256(longer));
        try {
            assertThat(error(output)).contains(SECOND + " has 2 paragraphs, but 1 are on record.");
        } finally {
            record(SECOND, InventedSources.sha256(InventedSources.bytes(SECOND)));
        }
    }

    @Test
    void aLargeFileIsNotReadToItsEnd(CapturedOutput output) throws IOException {
        Files.write(folder.resolve(FIRST), new byte[SourceTexts.MAX_BYTES + 1]);

        assertThat(error(output)).contains(FIRST + " has more than 1048576 bytes.");
    }

    @Test
    void aFolderInPlaceOfAFileIsNamed(CapturedOutput output) throws IOException {
        Files.delete(folder.resolve(FIRST));
        Files.createDirectory(folder.resolve(FIRST));

        assertThat(error(output)).contains(FIRST + " is not a file.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no named pipes")
    void aNamedPipeInPlaceOfAFileDoesNotBlock(CapturedOutput output) throws IOException, InterruptedException {
        Files.delete(folder.resolve(FIRST));
        new ProcessBuilder("mkfifo", folder.resolve(FIRST).toString()).start().waitFor();

        assertThat(error(output)).contains(FIRST + " is not a file.");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets only administrators create links")
    void symbolicLinksAreFollowed(@TempDir Path links) throws IOException {
        for (String name : List.of(FIRST, SECOND)) {
            Files.createSymbolicLink(links.resolve(name), folder.resolve(name));
        }

        assertThat(has(texts(links.toString()), FIRST)).isTrue();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets only administrators create links")
    void aLinkToNothingIsNamed(CapturedOutput output) throws IOException {
        Files.delete(folder.resolve(FIRST));
        Files.createSymbolicLink(folder.resolve(FIRST), folder.resolve(FIRST));

        assertThat(error(output)).contains(folder.resolve(FIRST).toString());
    }
}
