package org.cstorecords.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.cstorecords.version.DatasetVersion;
import org.cstorecords.version.Releases;

/**
 * Archive of a version of the dataset, as a Data Package (version 2 of the standard).
 *
 * @param release the release that it is, or that the records changed after
 * @param isModified whether the records changed after the release
 * @param file the archive, in a temporary directory of its own
 * @param bytes the size of the archive
 * @param sha256 the SHA-256 of the archive, in hexadecimal
 */
record DataPackage(
        DatasetVersion version, Releases.Base release, boolean isModified, Path file, long bytes, String sha256) {

    static final String TITLE = "The whole dataset as a Data Package";
    static final String SELF = "/api/v1/dataset/csto-records.zip";
    static final String MEDIA_TYPE = "application/zip";

    private static final int ETAG_DIGITS = 32;

    /** Returns the name of the release, with a plus sign if the records changed after it. */
    String releaseName() {
        return releaseName(release, isModified);
    }

    static String releaseName(Releases.Base release, boolean isModified) {
        return release.release() + (isModified ? "+" : "");
    }

    /** Returns the name of the file for clients. */
    String fileName() {
        return "csto-records-" + releaseName() + ".zip";
    }

    /** Returns the strong entity tag of the archive. */
    String etag() {
        return '"' + sha256.substring(0, ETAG_DIGITS) + '"';
    }

    /** Returns whether the file still exists with its size. */
    boolean isIntact() {
        try {
            return Files.size(file) == bytes;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns the SHA-256 in Base64, for headers. */
    String sha256AsBase64() {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }
}
