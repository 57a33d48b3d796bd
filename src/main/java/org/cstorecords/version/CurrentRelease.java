package org.cstorecords.version;

/** The release that the service serves. */
public interface CurrentRelease {

    /** Returns its name, such as {@code 2026.12}; {@code 2026.12+} if the records changed after that release. */
    String name();
}
