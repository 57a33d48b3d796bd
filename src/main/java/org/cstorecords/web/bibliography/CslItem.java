package org.cstorecords.web.bibliography;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of CSL-JSON, the input of processors of the Citation Style Language; what is not known is left out. */
@Schema(
        description =
                "An item of CSL-JSON (https://docs.citationstyles.org), which leaves out what the documents do not"
                        + " say.")
record CslItem(
        @Schema(description = "Identifier of the record.") String id,

        @Schema(description = "Kind of item: an entry in a database.")
        String type,

        @Schema(description = "Kind of record.") String genre,

        @Schema(description = "Title.") String title,

        @JsonInclude(Include.NON_NULL) @Schema(description = "Who acted or met; only there where stated.") @Nullable
        List<Name> author,

        @JsonInclude(Include.NON_NULL)
        @Schema(description = "When, as far as CSL can say it; only there where stated.")
        @Nullable
        Date issued,

        @JsonProperty("container-title") @Schema(description = "The dataset.")
        String containerTitle,

        @Schema(description = "Who publishes the dataset.") String publisher,

        @Schema(description = "Version of the dataset that was read.")
        String version,

        @JsonProperty("URL") @Schema(description = "Address of the record.")
        String url,

        @JsonInclude(Include.NON_NULL)
        @JsonProperty("abstract")
        @Schema(description = "What it says, in a few words; only there where the record has it.")
        @Nullable
        String summary,

        @JsonInclude(Include.NON_NULL)
        @Schema(
                description =
                        "Date as the record has it, in EDTF, and how far the act or session came; only there for what has either.")
        @Nullable
        String note,

        @Schema(description = "Language of the record.") String language) {

    /**
     * A name.
     *
     * @param literal as it is written
     */
    @Schema(name = "CslName", description = "A name of CSL-JSON.")
    record Name(@Schema(description = "As it is written.") String literal) {}

    /**
     * A date.
     *
     * @param dateParts one date, or the first and the last: year and, as far as known, month and day
     * @param circa true where it is not certain, else null
     */
    @Schema(name = "CslDate", description = "A date of CSL-JSON.")
    record Date(
            @JsonProperty("date-parts")
            @Schema(
                    description = "One date, or the first and the last: year and, as far as known, month and day.",
                    example = "[[2013, 9, 23]]")
            List<List<Integer>> dateParts,

            @JsonInclude(Include.NON_NULL)
            @Schema(description = "`true`, only there where the date is not certain.", example = "true")
            @Nullable
            Boolean circa) {}
}
