package org.cstorecords.web.bibliography;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Item of CSL-JSON, the input of processors of the Citation Style Language. Unknown properties are left out. */
@Schema(description = "Item of CSL-JSON (https://docs.citationstyles.org), without properties that no source states.")
record CslItem(
        @Schema(description = "Identifier of the record.") String id,

        @Schema(description = "Type of item: `entry`, an entry in a database.")
        String type,

        @Schema(description = "Kind of record.") String genre,

        @Schema(description = "Title.") String title,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Body or group that acted or met; present only if a source states it.")
        @Nullable
        List<Name> author,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "Date, as precisely as CSL can express it; present only if a source states it.")
        @Nullable
        Date issued,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Day of access; present only with `accessed`.") @Nullable
        Date accessed,

        @JsonProperty("container-title") @Schema(description = "Name of the dataset.")
        String containerTitle,

        @Schema(description = "Publisher of the dataset.") String publisher,

        @Schema(
                description = "Release of the dataset, such as `release 2026.12`; `release 2026.12+ (modified)` if the"
                        + " records changed after it.")
        String version,

        @JsonProperty("URL") @Schema(description = "URL of the page of the record.")
        String url,

        @JsonInclude(Include.NON_NULL)
        @JsonProperty("abstract")
        @Schema(description = "Summary; present only if the record has one.")
        @Nullable
        String summary,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "Date (EDTF) and status of the act or session; present only if the record has one of them.")
        @Nullable
        String note,

        @Schema(description = "Language of the record: `en`.")
        String language) {

    @Schema(name = "CslName", description = "Name of CSL-JSON.")
    record Name(@Schema(description = "Whole name.") String literal) {}

    /**
     * Date of CSL-JSON.
     *
     * @param circa true if the date is uncertain, else null
     */
    @Schema(name = "CslDate", description = "Date of CSL-JSON.")
    record Date(
            @JsonProperty("date-parts")
            @Schema(
                    description =
                            "One date, or the first and the last date of a range: year and, if known, month and day.",
                    example = "[[2013, 9, 23]]")
            List<List<Integer>> dateParts,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "Always `true`; present only if the date is uncertain.", example = "true")
            @Nullable
            Boolean circa) {}
}
