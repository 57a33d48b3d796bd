package org.cstorecords.dataset;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A file on disk.
 *
 * @param name its name in the archive
 * @param path its path on disk
 * @param bytes its size
 * @param crc its CRC-32
 * @param sha256 its SHA-256, in hexadecimal
 */
record WrittenFile(String name, Path path, long bytes, long crc, String sha256) {

    static WrittenFile write(Path directory, String name, Content content) throws IOException {
        Path path = directory.resolve(name.replace('/', '-'));
        CRC32 crc = new CRC32();
        MessageDigest sha256 = newSha256();
        try (OutputStream out = new DigestOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), crc), sha256)) {
            content.writeTo(out);
        }
        return new WrittenFile(
                name, path, Files.size(path), crc.getValue(), HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the content of a file. */
    interface Content {

        void writeTo(OutputStream out) throws IOException;
    }
}
