package org.cstorecords.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.cstorecords.Application;
import org.cstorecords.Postgres;
import org.springframework.util.FileSystemUtils;

/** Invented source files, and a database with nothing but their documents. */
public final class InventedSources {

    /** The first file. Its second line is blank, and one line ends as on Windows. */
    public static final String FIRST = "000_invented.txt";

    /** The second file. */
    public static final String SECOND = "001_invented.txt";

    /** The texts of the files by their names. */
    public static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            FIRST, "An invented title\n \t\n=The second paragraph, with “quotes”.\r\n\n  Третий абзац. ",
            SECOND, "Another invented title\n"));

    private InventedSources() {}

    /** Returns the content of a file. */
    static byte[] bytes(String file) {
        return TEXTS.getOrDefault(file, "").getBytes(UTF_8);
    }

    /** Writes the files. */
    public static void write(Path folder) {
        TEXTS.forEach((name, text) -> {
            try {
                Files.writeString(folder.resolve(name), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Creates a database with the documents of the files, and returns its name. */
    public static String newDatabase() throws IOException {
        Path records = Files.createTempDirectory("records");
        try {
            Files.writeString(records.resolve("R__10_invented.sql"), records());
            String database = Postgres.server().newDatabase();
            Application.main(new String[] {
                "migrate",
                "--spring.flyway.locations=classpath:db/migration,filesystem:" + records,
                "--spring.datasource.url=" + Postgres.server().url(database),
                "--spring.datasource.username=csto_owner",
                "--spring.datasource.password=" + Postgres.server().password()
            });
            return database;
        } finally {
            FileSystemUtils.deleteRecursively(records);
        }
    }

    private static String records() {
        return """
                set local search_path to curation, public;
                select record_source_file('000_invented.txt', 3, %s);
                select record_source_file('001_invented.txt', 1, %s);
                select record_document(
                  id => 'invented-title', title => 'An invented title', kind => 'NEWS_ITEM', paragraphs => '000:1',
                  citations => array[cite('000:1')]);
                select record_document(
                  id => 'invented-notice', title => 'An invented notice', kind => 'NEWS_ITEM', paragraphs => '000:2-3',
                  citations => array[cite('000:2')]);
                select record_document(
                  id => 'invented-other', title => 'Another invented title', kind => 'NEWS_ITEM', paragraphs => '001:1',
                  citations => array[cite('001:1')]);
                select record_body(
                  id => 'invented-body', name => 'An invented body', type => 'OTHER',
                  citations => array[cite('000:3')]);
                """.formatted(sha256(bytes(FIRST)), sha256(bytes(SECOND)));
    }

    /** Returns an SQL expression of the SHA-256 in hexadecimal. */
    static String sha256(byte[] bytes) {
        return "encode(sha256(decode('%s', 'hex')), 'hex')"
                .formatted(HexFormat.of().formatHex(bytes));
    }
}
