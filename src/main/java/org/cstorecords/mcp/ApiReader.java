package org.cstorecords.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.record.EntryType;
import org.cstorecords.version.CurrentRelease;
import org.cstorecords.web.format.Links;
import org.cstorecords.web.internal.InternalApi;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads responses of the API for tools, and adds citations and the URLs of pages. */
@Component
class ApiReader {

    /** Largest number of identifiers that an error lists. */
    private static final int MAX_LISTED = 50;

    /** Fewer similar identifiers than these are no help. */
    private static final int MIN_LISTED = 5;

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9._-]{1,200}");

    private final InternalApi api;
    private final RecordService records;
    private final CurrentRelease release;
    private final JsonMapper json;

    ApiReader(InternalApi api, RecordService records, CurrentRelease release, JsonMapper json) {
        this.api = api;
        this.records = records;
        this.release = release;
        this.json = json;
    }

    /** Returns an empty result with its statement and the release of the dataset. */
    ObjectNode result(String statement) {
        return json.createObjectNode().put(Tool.STATEMENT, statement).put("release", release.name());
    }

    ArrayNode array() {
        return json.createArrayNode();
    }

    /**
     * Returns the response of the API.
     *
     * @throws Tool.Failure if the API rejects the parameters, or is busy or unavailable
     */
    ObjectNode get(String path, Map<String, List<String>> parameters) {
        InternalApi.Response response = api.get(path, parameters);
        if (response.status() == 200 && response.body() instanceof ObjectNode body) {
            return body;
        }
        throw failure(response, "");
    }

    /**
     * Returns the details of a record.
     *
     * @throws Tool.Failure if there is no such record; the message lists identifiers that exist
     */
    ObjectNode record(EntryType type, String id) {
        InternalApi.Response response = IDENTIFIER.matcher(id).matches()
                ? api.get(type.path() + "/" + id, Map.of())
                : new InternalApi.Response(404, null, json.nullNode());
        if (response.status() == 200 && response.body() instanceof ObjectNode body) {
            return body;
        }
        throw response.status() == 404 ? new Tool.Failure(unknown(type, id)) : failure(response, id);
    }

    private String unknown(EntryType type, String id) {
        List<String> similar = records.identifiers(type, id.replaceFirst("-.*", ""), MAX_LISTED);
        List<String> listed = similar.size() < MIN_LISTED ? records.identifiers(type, "", MAX_LISTED) : similar;
        return "No " + type + " has the identifier `" + Arguments.truncate(id) + "`. Identifiers, "
                + (similar.size() < MIN_LISTED ? "at most the first " + MAX_LISTED : "similar ones") + ": "
                + String.join(", ", listed) + ". `search_records` finds records by their words.";
    }

    private static Tool.Failure failure(InternalApi.Response response, String id) {
        JsonNode problem = response.body();
        if (response.status() == 400) {
            // One error for each parameter, since all of them list the same values.
            Map<String, String> errors = new LinkedHashMap<>();
            problem.path("errors")
                    .forEach(error -> errors.putIfAbsent(error.path("parameter").asString(), message(error)));
            return new Tool.Failure(String.join("\n", errors.values()));
        } else if (response.status() == 410) {
            JsonNode replacement = problem.path("tombstone").path("replacedBy");
            return new Tool.Failure("The record `" + id + "` was withdrawn."
                    + (replacement.isObject()
                            ? " It is replaced by the "
                                    + replacement.path("type").asString() + " `"
                                    + replacement.path("id").asString() + "`."
                            : ""));
        } else if (response.status() == 429 || response.status() == 503) {
            return new Tool.Failure(
                    "The service is busy or temporarily unavailable. Try again in a few seconds.", true);
        }
        throw new IllegalStateException("The API responded with " + response.status());
    }

    private static String message(JsonNode error) {
        String detail = error.path("detail").asString();
        List<String> allowed = new ArrayList<>();
        error.path("allowed").forEach(value -> allowed.add(value.asString()));
        boolean isListed = allowed.stream().allMatch(detail::contains);
        return isListed ? detail : detail + " Values: " + String.join(", ", allowed) + ".";
    }

    /**
     * Adds the URL of its page and its citations in short ({@code evidence}) to each item: those of the item, or of the record
     * that it refers to.
     *
     * @param properties properties that the citations must support, or the record as a whole; empty for all citations
     */
    void cite(Iterable<JsonNode> items, Set<String> properties) {
        Map<EntryType, Set<String>> referred = new TreeMap<>();
        items.forEach(item -> {
            String[] parts = self(item).split("/");
            referred.computeIfAbsent(type(parts[parts.length - 2]), type -> new TreeSet<>())
                    .add(parts[parts.length - 1]);
        });
        Map<String, List<CitationDetail>> citations = referred.isEmpty() ? Map.of() : records.citations(referred);
        items.forEach(item -> {
            String self = self(item);
            ObjectNode cited = ((ObjectNode) item).put("url", Links.page(self));
            ArrayNode compact = cited.putArray("evidence");
            citations.getOrDefault(self, List.of()).stream()
                    .filter(citation -> properties.isEmpty()
                            || citation.supports().isEmpty()
                            || citation.supports().stream().anyMatch(properties::contains))
                    .forEach(citation -> compact.add(compact(citation)));
        });
    }

    private static String self(JsonNode item) {
        return (item.has("self") ? item : item.path("record")).path("self").asString();
    }

    private ObjectNode compact(CitationDetail citation) {
        ObjectNode compact = json.createObjectNode()
                .put("document", citation.document().id())
                .put("file", citation.file())
                .put("paragraph", citation.paragraph());
        citation.supports().forEach(compact.putArray("supports")::add);
        return compact.put("basis", citation.basis().name());
    }

    private static EntryType type(String collection) {
        for (EntryType type : EntryType.values()) {
            if (type.collection().equals(collection)) {
                return type;
            }
        }
        throw new IllegalStateException("There is no collection " + collection);
    }
}
