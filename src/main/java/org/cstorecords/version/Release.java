package org.cstorecords.version;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;

/**
 * Published state of the dataset, the same in every database.
 *
 * @param release name, such as {@code 2026.12}
 * @param sha256 SHA-256 of its data package, in hexadecimal
 * @param counts numbers of its records by property of the dataset's counts
 */
@Schema(description = "A published state of the dataset, the same in every database.")
public record Release(
        @Schema(description = "Name of the release, its year and month.", example = "2026.12")
        String release,

        @Schema(description = "Day of the release.", example = "2026-12-01")
        LocalDate date,

        @Schema(description = "SHA-256 of the data package of the release, in hexadecimal.")
        String sha256,

        @Schema(description = "Numbers of records, citations, discrepancies and events of the release.")
        Map<String, Long> counts) {}
