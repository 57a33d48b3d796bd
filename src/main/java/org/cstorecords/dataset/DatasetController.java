package org.cstorecords.dataset;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.cstorecords.version.SnapshotVersion;
import org.cstorecords.web.format.Format;
import org.cstorecords.web.format.Links;
import org.cstorecords.web.format.MediaTypes;
import org.cstorecords.web.limits.Expensive;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dataset", description = "What the record holds, and what the documents say that there is.")
class DatasetController {

    private final DatasetService service;
    private final DataPackages packages;

    DatasetController(DatasetService service, DataPackages packages) {
        this.service = service;
        this.packages = packages;
    }

    @Expensive
    @GetMapping(
            path = "/dataset",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaTypes.JSON_LD})
    @Operation(
            operationId = "getDataset",
            summary = "Get the version, the counts and the coverage of the record",
            description = "How many records, citations and discrepancies there are, for each body and year how much of"
                    + " what the documents tell is held, and where to get all of it. As JSON-LD, the description for"
                    + " catalogues of data.")
    @ApiResponse(
            responseCode = "200",
            description = "The dataset as it is, or its description for catalogues of data.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = Dataset.class)),
                @Content(mediaType = MediaTypes.JSON_LD, schema = @Schema(implementation = CatalogueDocument.class))
            })
    Object get(Format format) throws IOException {
        DataPackage whole = packages.newest();
        SnapshotVersion.note(whole.version());
        if (format == Format.JSONLD) {
            return service.catalogue(whole, Links.of(""));
        }
        return service.get(whole);
    }

    @GetMapping(path = "/dataset/csto-records.zip", produces = DataPackage.MEDIA_TYPE)
    @Operation(
            operationId = "getDataPackage",
            summary = "Get everything as a Data Package",
            description = "A zip archive with `datapackage.json`, a CSV file for each table and a `README.md`, by the"
                    + " Data Package standard (version 2). A version of the dataset always has the same bytes.")
    @ApiResponse(
            responseCode = "200",
            description = "The archive.",
            headers = {
                @Header(
                        name = HttpHeaders.CONTENT_DISPOSITION,
                        description = "The name of the file to keep the archive in.",
                        required = true,
                        schema = @Schema(type = "string")),
                @Header(
                        name = "Repr-Digest",
                        description = "The SHA-256 of the archive (RFC 9530).",
                        schema = @Schema(type = "string")),
                @Header(name = "Digest", description = "The same (RFC 3230).", schema = @Schema(type = "string")),
                @Header(
                        name = HttpHeaders.ACCEPT_RANGES,
                        description = "`bytes`: a download can be resumed with `Range` and `If-Range`.",
                        schema = @Schema(type = "string"))
            },
            content =
                    @Content(mediaType = DataPackage.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "206",
            description = "The part of the archive that the request asks for in `Range` (RFC 9110).",
            headers = {
                @Header(
                        name = HttpHeaders.CONTENT_RANGE,
                        description = "Which bytes of how many.",
                        required = true,
                        schema = @Schema(type = "string"))
            },
            content =
                    @Content(mediaType = DataPackage.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> getDataPackage(HttpServletRequest request) throws IOException {
        DataPackage whole = packages.newest();
        SnapshotVersion.note(whole.version());
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(whole.etag());
        headers.setContentDisposition(
                ContentDisposition.attachment().filename(whole.name()).build());
        headers.set("Repr-Digest", "sha-256=:" + whole.sha256AsBase64() + ":");
        headers.set("Digest", "sha-256=" + whole.sha256AsBase64());
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        Resource file = new FileSystemResource(whole.file());
        if (isPartAskedFor(request, whole)) {
            return ResponseEntity.ok().headers(headers).body(file);
        }
        // Spring sends a part of any other resource, whatever If-Range says.
        return ResponseEntity.ok().headers(headers).contentLength(whole.bytes()).body(new InputStreamResource(file));
    }

    /**
     * Returns whether the request asks for one part of the archive as it is (RFC 9110, section 14). A client that asks for
     * several parts, or in a way that cannot be read, gets the whole.
     *
     * @throws ErrorResponseException with status 416 if the part begins after the end of the archive
     */
    private static boolean isPartAskedFor(HttpServletRequest request, DataPackage whole) {
        String ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        if (!HttpMethod.GET.matches(request.getMethod()) || ifRange != null && !ifRange.equals(whole.etag())) {
            return false;
        }
        List<HttpRange> ranges;
        try {
            ranges = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (ranges.size() == 1 && ranges.get(0).getRangeStart(whole.bytes()) >= whole.bytes()) {
            ErrorResponseException unsatisfiable =
                    new ErrorResponseException(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
            unsatisfiable.getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes */" + whole.bytes());
            throw unsatisfiable;
        }
        return ranges.size() == 1;
    }
}
