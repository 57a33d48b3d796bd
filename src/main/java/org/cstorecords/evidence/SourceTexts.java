package org.cstorecords.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The words of the source files, if the operator has the files. They are read when the service starts, all or none: if a
 * file differs from the one that the records cite, paragraph numbers could name other words.
 */
@Component
public class SourceTexts {

    /** Largest size of a source file. */
    static final int MAX_BYTES = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(SourceTexts.class);

    private final Map<String, Text> texts = new TreeMap<>();

    /** A source file on record: its name, the number of its paragraphs, and its SHA-256 in hexadecimal. */
    private record SourceFile(String name, int paragraphs, String sha256) {}

    /** The paragraphs of the file with that SHA-256. */
    private record Text(String sha256, List<String> paragraphs) {}

    /**
     * Reads the source files on record.
     *
     * @param folder folder of the files, or blank for none
     */
    SourceTexts(JdbcClient database, @Value("${csto.documents:}") String folder) {
        if (folder.isBlank()) {
            return;
        }
        List<String> errors = new ArrayList<>();
        read(database, folder, errors);
        if (errors.isEmpty()) {
            LOG.info("The service shows the words of the {} source files in {}.", texts.size(), folder);
        } else {
            texts.clear();
            LOG.error(
                    "The service shows no words of the sources: {} Set CSTO_DOCUMENTS to the folder of the source"
                            + " files, or remove it.",
                    String.join(" ", errors));
        }
    }

    private void read(JdbcClient database, String name, List<String> errors) {
        Path folder;
        try {
            folder = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            errors.add(name + " is not a folder.");
            return;
        }
        if (!Files.isDirectory(folder)) {
            errors.add(folder + " is not a folder.");
            return;
        }
        List<SourceFile> files = database.sql("select name, paragraphs, sha256 from source_file order by name")
                .query((row, number) -> new SourceFile(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
        for (SourceFile file : files) {
            Path path = folder.resolve(file.name());
            try {
                texts.put(file.name(), read(path, file));
            } catch (NoSuchFileException e) {
                errors.add(path + " does not exist.");
            } catch (CharacterCodingException e) {
                errors.add(path + " is not UTF-8.");
            } catch (WrongFileException e) {
                errors.add(path + " " + e.getMessage());
            } catch (IOException e) {
                errors.add(path + " cannot be read: " + e + ".");
            }
        }
    }

    private static Text read(Path path, SourceFile file) throws IOException {
        // Follows symbolic links, because Kubernetes mounts files so. A link can lead anywhere, but only the file with
        // the
        // SHA-256 on record is shown.
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new WrongFileException("is not a file.");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        }
        if (bytes.length > MAX_BYTES) {
            throw new WrongFileException("has more than " + MAX_BYTES + " bytes.");
        }
        String sha256 = sha256(bytes);
        if (!sha256.equals(file.sha256())) {
            throw new WrongFileException("is not the file that the records cite: its SHA-256 is " + sha256
                    + " instead of " + file.sha256() + ".");
        }
        List<String> paragraphs = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
        if (paragraphs.size() != file.paragraphs()) {
            throw new WrongFileException(
                    "has " + paragraphs.size() + " paragraphs, but " + file.paragraphs() + " are on record.");
        }
        return new Text(sha256, paragraphs);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file is not the one on record. The message says why, and follows the name of the file. */
    private static final class WrongFileException extends IOException {

        private static final long serialVersionUID = 1L;

        WrongFileException(String message) {
            super(message);
        }
    }

    /**
     * Returns whether the service has the words of a file.
     *
     * @param sha256 the SHA-256 on record, which can have changed since the service started
     */
    public boolean has(String file, String sha256) {
        Text text = texts.get(file);
        return text != null && text.sha256().equals(sha256);
    }

    /**
     * Returns the words of a paragraph, or null if the service does not have the file.
     *
     * @param sha256 the SHA-256 of the file on record, which can have changed since the service started
     * @param number the position among the non-blank lines of the file, from 1
     */
    public @Nullable String paragraph(String file, String sha256, int number) {
        Text text = texts.get(file);
        return text != null
                        && text.sha256().equals(sha256)
                        && number <= text.paragraphs().size()
                ? text.paragraphs().get(number - 1)
                : null;
    }

    /** Returns a text that is the same for the same words, and empty without any. */
    public String version() {
        StringBuilder version = new StringBuilder();
        texts.values().forEach(text -> version.append(text.sha256()));
        return version.toString();
    }
}
