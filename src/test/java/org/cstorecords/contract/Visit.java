package org.cstorecords.contract;

/**
 * Documented response that a test received.
 *
 * @param operation the {@code operationId}
 * @param mediaType the media type, or an empty string for a response without content
 */
record Visit(String operation, int status, String mediaType) {

    @Override
    public String toString() {
        return "%s %s %s".formatted(operation, status, mediaType).strip();
    }
}
