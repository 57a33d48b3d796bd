package org.cstorecords.evidence;

import java.util.List;

/**
 * Citations and discrepancies of a record.
 *
 * @param citations at least one, sorted by rank
 * @param discrepancies empty where the sources agree
 */
public record Evidence(List<CitationDetail> citations, List<DiscrepancyDetail> discrepancies) {}
