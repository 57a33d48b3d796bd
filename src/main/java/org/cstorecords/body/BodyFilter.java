package org.cstorecords.body;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.References;
import org.cstorecords.web.limits.Expensive;
import org.cstorecords.web.list.Cursor;
import org.cstorecords.web.list.ListFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * The parameters of the list of bodies.
 *
 * @param type classes of body, empty for any
 * @param affiliation whose bodies, empty for any
 * @param parent bodies that they belong to, empty for any
 * @param hasDiscrepancy whether the documents disagree, or null for either
 * @param q words to search for, or null
 * @param updatedSince a version of the dataset, or a day or time, after which it changed, or null
 * @param sort an order
 * @param limit how many a page shows
 * @param cursor where the page begins
 * @param format the representation
 */
record BodyFilter(
        @Parameter(description = "Class of body; repeat it for several.")
        Set<Body.Type> type,

        @Parameter(description = "Whose body it is; repeat it for several.")
        Set<Body.Affiliation> affiliation,

        @Parameter(description = "Identifier of the body that it belongs to; repeat it for several.", example = "cmd")
        Set<String> parent,

        @Expensive @Parameter(description = "Whether the documents disagree about it.") @Nullable
        Boolean hasDiscrepancy,

        @Parameter(description = ListFilter.Q, example = "Business Council")
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
        implements ListFilter {

    static final List<Ordering<Body>> ORDERINGS = List.of(Ordering.byTitle("name"), Ordering.byId("id"));

    Specification<Body> specification(References references) {
        return Specification.<Body>where(Conditions.in("type", type))
                .and(Conditions.in("affiliation", affiliation))
                .and(Conditions.refersTo("parent", references.keys("parent", parent, EntryType.BODY)))
                .and(Conditions.disputed(hasDiscrepancy))
                .and(common(references));
    }
}
