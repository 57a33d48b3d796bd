package org.cstorecords.registry;

/**
 * What a summary says of a record's evidence.
 *
 * @param citationCount how many citations the record has
 * @param hasDiscrepancy whether the documents disagree about it
 */
public record Marks(long citationCount, boolean hasDiscrepancy) {}
