package org.cstorecords.formation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.DatedFilter;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of standing forces.
 *
 * @param from the first day of establishment, or null
 * @param to the last day of establishment, or null
 * @param hasDiscrepancy whether the documents disagree, or null for either
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record FormationFilter(
        @Parameter(
                description = "Only what has a date and can have been established on this day or later.",
                example = "2001-01-01")
        @Nullable
        LocalDate from,

        @Parameter(
                description = "Only what has a date and can have been established on this day or earlier.",
                example = "2009-12-31")
        @Nullable
        LocalDate to,

        @Expensive @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = ListFilter.Q, example = "air defence")
        @Size(max = ListFilter.LONGEST_Q, message = ListFilter.TOO_LONG)
        @Nullable
        String q,

        @Parameter(description = ListFilter.UPDATED_SINCE, example = "2026-01-01") @Nullable
        String updatedSince,

        @Parameter(description = ListFilter.SORT)
        @Schema(
                allowableValues = {"name", "-name", "id", "-id", "relevance"},
                defaultValue = "name")
        String sort,

        @Parameter(description = "Size of a page.") @Schema(defaultValue = "50") @Min(1) @Max(500)
        int limit,

        @Parameter(description = "Where the page begins: from `next` of the page before.") @Nullable
        Cursor cursor,

        @Parameter(description = ListFilter.FORMAT)
        @Schema(
                allowableValues = {"json", "csv", "ndjson"},
                defaultValue = "json")
        String format)
        implements DatedFilter {

    static final List<Ordering<Formation>> ORDERINGS = List.of(Ordering.byTitle("name"), Ordering.byId("id"));

    Specification<Formation> specification(References references) {
        return Specification.<Formation>where(Conditions.overlaps("established", from, to))
                .and(Conditions.disputed(hasDiscrepancy))
                .and(common(references));
    }
}
