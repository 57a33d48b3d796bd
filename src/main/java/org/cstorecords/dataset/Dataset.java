package org.cstorecords.dataset;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cstorecords.version.Release;
import org.jspecify.annotations.Nullable;

@Schema(description = "Version, counts, coverage, license and downloads of the dataset.")
record Dataset(
        @Schema(description = "Path of the dataset.") String self,

        @Schema(
                description =
                        "Number of the version in this database, for `since`. Later versions have greater numbers."
                                + " Cite the release instead, which is the same in every database.")
        long version,

        @Schema(description = "Time when the version was published.")
        Instant published,

        @Schema(
                description = "Name of the release that the dataset is, such as `2026.12`. If the records changed after"
                        + " it, a plus sign follows, such as `2026.12+`.",
                example = "2026.12")
        String release,

        @Schema(
                description = "SHA-256 of the data package of the release, in hexadecimal; null if the records changed"
                        + " after the release.")
        @Nullable
        String sha256,

        @Schema(description = "Whether the records changed after the release.")
        boolean modified,

        @Schema(description = "All releases, the last one first.")
        List<Release> releases,

        @Schema(description = "Numbers of records, citations, discrepancies and events.")
        Counts counts,

        @Schema(
                description = "Last day of which the sources tell. Later days are not covered; null for an empty"
                        + " dataset.")
        @Nullable
        LocalDate coveredUntil,

        @Schema(
                description = "First the totals that sources state, then the bodies by year. Statutory bodies have"
                        + " each year from the first to the last year of the record. Other bodies have the years"
                        + " with a session, an act or a known gap.")
        List<CoverageDetail> coverage,

        @Schema(description = "Licenses of the code and the data.")
        License license,

        @Schema(description = "Files with the whole dataset.")
        List<Download> downloads) {

    static final String SELF = "/api/v1/dataset";

    static Dataset of(
            DataPackage dataPackage,
            List<Release> releases,
            Counts counts,
            @Nullable LocalDate coveredUntil,
            List<CoverageDetail> coverage) {
        return new Dataset(
                SELF,
                dataPackage.version().version(),
                dataPackage.version().published(),
                dataPackage.releaseName(),
                dataPackage.isModified() ? null : dataPackage.sha256(),
                dataPackage.isModified(),
                releases,
                counts,
                coveredUntil,
                coverage,
                new License("Apache-2.0", "CC-BY-4.0"),
                List.of(new Download(
                        DataPackage.TITLE,
                        DataPackage.SELF,
                        DataPackage.MEDIA_TYPE,
                        dataPackage.bytes(),
                        dataPackage.sha256())));
    }

    @Schema(name = "Download", description = "A file with the whole dataset in this version.")
    record Download(
            @Schema(description = "Title of the file.") String title,

            @Schema(description = "Path of the file.") String self,

            @Schema(description = "Media type.") String mediaType,

            @Schema(description = "Size in bytes.") long bytes,

            @Schema(description = "SHA-256 of the file, in hexadecimal.")
            String sha256) {}

    @Schema(name = "Counts", description = "Numbers of records, citations, discrepancies and events.")
    record Counts(
            @Schema(description = "Member states.") long memberStates,

            @Schema(description = "Events of memberships.") long membershipEvents,

            @Schema(description = "Bodies and offices.") long bodies,

            @Schema(description = "Sessions and meetings, held or planned.")
            long sessions,

            @Schema(description = "Decisions and other acts.")
            long decisions,

            @Schema(description = "Terms in the chair.") long chairmanships,

            @Schema(description = "Treaties and other instruments.")
            long treaties,

            @Schema(description = "Officials.") long persons,
            @Schema(description = "Standing forces.") long formations,

            @Schema(description = "Operations and exercises.")
            long operations,

            @Schema(description = "Source texts.") long documents,

            @Schema(description = "Citations of paragraphs by records.")
            long citations,

            @Schema(description = "Properties about which sources disagree.")
            long discrepancies,

            @Schema(description = "Values of those properties that were not adopted.")
            long alternatives,

            @Schema(description = "Dated events.") long timeline) {}

    @Schema(name = "License", description = "Licenses of the code and the data, as SPDX identifiers.")
    record License(
            @Schema(description = "License of the code.") String code,

            @Schema(description = "License of the data.") String data) {}
}
