package org.cstorecords.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.cstorecords.version.DatasetVersion;

/**
 * A version of the whole dataset as an archive, a Data Package (version 2 of the standard).
 *
 * @param version the version of the dataset
 * @param file the archive, alone in a temporary folder
 * @param bytes how many bytes it has
 * @param sha256 their SHA-256, in hexadecimal
 */
record DataPackage(DatasetVersion version, Path file, long bytes, String sha256) {

    static final String TITLE = "Everything as a Data Package";
    static final String SELF = "/api/v1/dataset/csto-records.zip";
    static final String MEDIA_TYPE = "application/zip";

    private static final int ETAG_DIGITS = 32;

    /** Returns the name that the file is to have at a client. */
    String name() {
        return "csto-records-" + version.version() + ".zip";
    }

    /** Returns its strong entity tag. */
    String etag() {
        return '"' + sha256.substring(0, ETAG_DIGITS) + '"';
    }

    /** Returns whether the file is still there as it was written. */
    boolean isWhole() {
        try {
            return Files.size(file) == bytes;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the SHA-256 as headers have it: in Base64. */
    String sha256AsBase64() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }
}
