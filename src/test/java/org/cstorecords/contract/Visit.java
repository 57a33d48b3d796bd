package org.cstorecords.contract;

/**
 * That an answer was given which the description has.
 *
 * @param operation the {@code operationId}
 * @param status the status of the answer
 * @param mediaType the media type of its content, empty where it has none
 */
record Visit(String operation, int status, String mediaType) {

    @Override
    public String toString() {
        return "%s %s %s".formatted(operation, status, mediaType).strip();
    }
}
