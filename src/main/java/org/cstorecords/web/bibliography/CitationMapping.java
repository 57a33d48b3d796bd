package org.cstorecords.web.bibliography;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cstorecords.web.format.MediaTypes;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Maps {@code GET} requests for the bibliographic data of a record. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
        method = RequestMethod.GET,
        produces = {MediaTypes.CSL, MediaTypes.BIBTEX, MediaTypes.RIS})
@ApiResponse(
        responseCode = "200",
        description = "Bibliographic data of the record: one item of CSL-JSON, or one entry of BibTeX or RIS.",
        content = {
            @Content(
                    mediaType = MediaTypes.CSL,
                    array = @ArraySchema(schema = @Schema(implementation = CslItem.class), minItems = 1, maxItems = 1)),
            @Content(mediaType = MediaTypes.BIBTEX, schema = @Schema(type = "string")),
            @Content(mediaType = MediaTypes.RIS, schema = @Schema(type = "string"))
        })
public @interface CitationMapping {

    @AliasFor(annotation = RequestMapping.class)
    String[] path() default {};
}
