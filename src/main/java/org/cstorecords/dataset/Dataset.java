package org.cstorecords.dataset;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

@Schema(description = "What the record holds, and what the documents say that there is.")
record Dataset(
        @Schema(description = "Path of the dataset.") String self,

        @Schema(description = "Number of the version; later ones are greater.")
        long version,

        @Schema(description = "When the version was published.")
        Instant published,

        @Schema(description = "How many of each there are.") Counts counts,

        @Schema(
                description = "Wholes that the documents count first, then year by year the bodies: every year of the"
                        + " statutory bodies from the first to the last that the record knows, of other bodies the years"
                        + " that have anything.")
        List<CoverageDetail> coverage,

        @Schema(description = "Under which terms it can be used.")
        Licence licence,

        @Schema(description = "The whole of it, to keep.") List<Download> downloads) {

    static final String SELF = "/api/v1/dataset";

    static Dataset of(DataPackage whole, Counts counts, List<CoverageDetail> coverage) {
        return new Dataset(
                SELF,
                whole.version().version(),
                whole.version().published(),
                counts,
                coverage,
                new Licence("Apache-2.0", "CC-BY-4.0"),
                List.of(new Download(
                        DataPackage.TITLE, DataPackage.SELF, DataPackage.MEDIA_TYPE, whole.bytes(), whole.sha256())));
    }

    @Schema(name = "Download", description = "A file that has the whole of this version.")
    record Download(
            @Schema(description = "What it is.") String title,

            @Schema(description = "Path of the file.") String self,

            @Schema(description = "Media type.") String mediaType,

            @Schema(description = "How many bytes it has.") long bytes,

            @Schema(description = "Their SHA-256, in hexadecimal.")
            String sha256) {}

    @Schema(name = "Counts", description = "How many of each there are.")
    record Counts(
            @Schema(description = "Member states.") long memberStates,

            @Schema(description = "Events of their memberships.")
            long membershipEvents,

            @Schema(description = "Bodies and offices.") long bodies,

            @Schema(description = "Sessions and meetings, held or planned.")
            long sessions,

            @Schema(description = "Acts.") long decisions,
            @Schema(description = "Terms in the chair.") long chairmanships,
            @Schema(description = "Instruments.") long treaties,
            @Schema(description = "Officials.") long persons,
            @Schema(description = "Standing forces.") long formations,

            @Schema(description = "Operations and exercises.")
            long operations,

            @Schema(description = "Source texts.") long documents,

            @Schema(description = "Citations of paragraphs by records.")
            long citations,

            @Schema(description = "Properties about which the documents disagree.")
            long discrepancies,

            @Schema(description = "Values of them that were not adopted.")
            long alternatives,

            @Schema(description = "Dated events.") long timeline) {}

    @Schema(name = "Licence", description = "Under which terms the code and the data can be used, by SPDX identifiers.")
    record Licence(
            @Schema(description = "Of the code.") String code,

            @Schema(description = "Of the data.") String data) {}
}
