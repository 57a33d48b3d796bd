package org.cstorecords.evidence;

import java.util.List;

/**
 * What a record rests on.
 *
 * @param citations at least one, in the order of the record
 * @param discrepancies empty where the documents agree
 */
public record Evidence(List<CitationDetail> citations, List<DiscrepancyDetail> discrepancies) {}
