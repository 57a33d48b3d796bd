package org.cstorecords.mcp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The tool {@code as_of}: members, chair and instruments on a day. */
@Component
class AsOfTool {

    private static final String LIMIT = "50";

    private final ApiReader api;

    AsOfTool(ApiReader api) {
        this.api = api;
    }

    ObjectNode call(Arguments arguments) {
        String day = day(arguments.text("day"));
        ObjectNode members = list("/api/v1/member-states", day, Set.of("status", "memberships", "events"));
        ObjectNode chair = list("/api/v1/chairmanships", day, Set.of("state", "person", "status", "from", "to"));
        ObjectNode treaties = list("/api/v1/treaties", day, Set.of("status", "signed", "inForce"));
        JsonNode coveredUntil = api.get("/api/v1/dataset", Map.of()).path("coveredUntil");
        ObjectNode result = api.result(
                members(members) + chair(chair) + treaties(treaties) + coverage(day, coveredUntil.asString("")));
        result.put("day", day).set("coveredUntil", coveredUntil);
        result.set("members", members);
        result.set("chair", chair);
        result.set("treaties", treaties);
        return result;
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw new Tool.Failure("`day` must be a date, written as YYYY-MM-DD.");
        }
    }

    private ObjectNode list(String path, String day, Set<String> cited) {
        ObjectNode page = api.get(path, Map.of("asOf", List.of(day), "limit", List.of(LIMIT)));
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.set("items", page.path("items"));
        list.set("total", page.path("total"));
        list.set("lastStated", page.path("asOf").path("lastStated"));
        list.set("undetermined", page.path("asOf").path("undetermined"));
        api.cite(list.path("items"), cited);
        return list;
    }

    private static String members(ObjectNode members) {
        long count = count(members, "status", "MEMBER");
        return count == 0
                ? "Members: not stated for this day. "
                : "Members: " + count + ". Of all states listed, " + count(members, "certainty", "STATED")
                        + " are stated for this day itself. ";
    }

    private static String chair(ObjectNode chair) {
        if (chair.path("total").asLong() == 0) {
            return "Chair: not stated. No source states who chaired on this day"
                    + (chair.path("lastStated").isEmpty()
                            ? ". "
                            : "; `lastStated` names the chair that was stated last before it. ");
        }
        return count(chair, "certainty", "STATED") > 0
                ? "Chair: stated. "
                : "Chair: not stated, only possible, since a date or an announcement leaves it open. ";
    }

    private static String treaties(ObjectNode treaties) {
        long stated = count(treaties, "certainty", "STATED");
        return "Treaties: "
                + (treaties.path("total").asLong() == 0 ? "not stated" : treaties.path("total") + " in force")
                + ", of which " + stated + " are stated for this day itself; for " + treaties.path("undetermined")
                + " others no source states the entry into force. ";
    }

    private static String coverage(String day, String coveredUntil) {
        return !coveredUntil.isEmpty() && LocalDate.parse(day).isAfter(LocalDate.parse(coveredUntil))
                ? "The sources tell of no day after " + coveredUntil + ": what changed since then is not stated."
                : "A null is not stated.";
    }

    private static long count(ObjectNode list, String property, String value) {
        long count = 0;
        for (JsonNode item : list.path("items")) {
            if (item.path(property).asString("").equals(value)) {
                count++;
            }
        }
        return count;
    }
}
