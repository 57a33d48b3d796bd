package org.cstorecords.client.call;

import static org.cstorecords.client.call.Call.expect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cstorecords.client.ApiException;
import org.cstorecords.client.Configuration;
import org.cstorecords.client.api.ChairmanshipsApi;
import org.cstorecords.client.api.ChairmanshipsApi.APIListChairmanshipsRequest;
import org.cstorecords.client.api.DecisionsApi;
import org.cstorecords.client.api.DecisionsApi.APIListDecisionsOfSessionRequest;
import org.cstorecords.client.api.DecisionsApi.APIListDecisionsRequest;
import org.cstorecords.client.api.MemberStatesApi;
import org.cstorecords.client.api.MemberStatesApi.APIListMemberStatesRequest;
import org.cstorecords.client.api.SessionsApi;
import org.cstorecords.client.api.SessionsApi.APIListSessionsRequest;
import org.cstorecords.client.call.Call.ApiCall;
import org.cstorecords.client.model.DecisionPosition;
import org.cstorecords.client.model.DecisionStatus;
import org.cstorecords.client.model.MemberStateStatus;
import org.cstorecords.client.model.Problem;

/** Examples of docs/usage.md, with checks of their responses. */
final class Examples {

    private final MemberStatesApi memberStates = new MemberStatesApi();
    private final SessionsApi sessions = new SessionsApi();
    private final DecisionsApi decisions = new DecisionsApi();
    private final ChairmanshipsApi chairmanships = new ChairmanshipsApi();

    Map<String, ApiCall> all() {
        Map<String, ApiCall> all = new LinkedHashMap<>();
        all.put("the decisions of Sochi in 2013", this::decisionsOfSochi);
        all.put("the positions on the agreement of 2009", this::positions);
        all.put("the former members of the year 2000", this::formerMembers);
        all.put("the chair of the anniversary session, whose term has no stated end", this::chair);
        all.put("the sessions of Islam Karimov", this::sessionsOfKarimov);
        all.put("an invalid cursor", this::invalidCursor);
        all.put("a list page by page", this::pages);
        all.put("an unchanged response", this::notModified);
        return all;
    }

    private void decisionsOfSochi() throws ApiException {
        var page = decisions.listDecisionsOfSession(APIListDecisionsOfSessionRequest.newBuilder()
                .id("csc-2013-09-23")
                .build());
        expect("total", page.getTotal(), 4L);
        expect("status", inWords(page.getItems().get(0).getStatus()), "adopted");
    }

    /** Returns the status in words. A status that is missing here does not compile. */
    private static String inWords(DecisionStatus status) {
        return switch (status) {
            case ADOPTED -> "adopted";
            case SIGNED -> "signed";
            case APPROVED -> "approved";
            case RECOMMENDED -> "recommended";
            case PROPOSED -> "proposed";
            case PLANNED -> "planned";
            case CONTESTED -> "contested";
        };
    }

    private void positions() throws ApiException {
        var decision = decisions.getDecision("csc-2009-06-14-agreement-on-rapid-reaction-forces");
        expect("status", decision.getStatus(), DecisionStatus.CONTESTED);
        expect(
                "signatories",
                decision.getPositions().stream()
                        .filter(position -> position.getPosition() == DecisionPosition.SIGNED)
                        .map(position -> position.getState().getName())
                        .toList(),
                List.of("Armenia", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan"));
        expect("citations", decision.getCitations().isEmpty(), false);
    }

    private void formerMembers() throws ApiException {
        var page = memberStates.listMemberStates(APIListMemberStatesRequest.newBuilder()
                .asOf(LocalDate.of(2000, 1, 1))
                .status(List.of(MemberStateStatus.FORMER))
                .build());
        expect("codes", page.getItems().stream().map(state -> state.getCode()).toList(), List.of("AZ", "GE", "UZ"));
    }

    private void chair() throws ApiException {
        var page = chairmanships.listChairmanships(APIListChairmanshipsRequest.newBuilder()
                .asOf(LocalDate.of(2022, 5, 16))
                .build());
        var term = page.getItems().get(0);
        expect("person", term.getPerson().getName(), "Nikol Pashinyan");
        expect("end", Optional.ofNullable(term.getTo()), Optional.empty());
    }

    private void sessionsOfKarimov() throws ApiException {
        var page = sessions.listSessions(APIListSessionsRequest.newBuilder()
                .attendedBy(List.of("islam-karimov"))
                .build());
        expect("city", page.getItems().get(0).getPlace().getCity(), "Moscow");
    }

    private void invalidCursor() {
        try {
            decisions.listDecisions(
                    APIListDecisionsRequest.newBuilder().cursor("none").build());
            throw new IllegalStateException("The invalid cursor was accepted");
        } catch (ApiException e) {
            Problem problem =
                    Configuration.getDefaultApiClient().getObjectMapper().readValue(e.getResponseBody(), Problem.class);
            expect("type", problem.getType(), "/api/v1/problems/invalid-parameters");
            expect("parameter", problem.getErrors().get(0).getParameter(), "cursor");
        }
    }

    private void pages() throws ApiException {
        List<String> found = new ArrayList<>();
        var page = decisions.listDecisions(
                APIListDecisionsRequest.newBuilder().limit(40).build());
        page.getItems().forEach(decision -> found.add(decision.getId()));
        while (page.getNext() != null) {
            String cursor = page.getNext().replaceAll(".*[?&]cursor=([^&]*).*", "$1");
            page = decisions.listDecisions(APIListDecisionsRequest.newBuilder()
                    .limit(40)
                    .cursor(cursor)
                    .build());
            page.getItems().forEach(decision -> found.add(decision.getId()));
        }
        expect("decisions", (long) found.size(), page.getTotal());
        expect("different decisions", new HashSet<>(found).size(), found.size());
    }

    private void notModified() throws ApiException {
        var first = decisions.getDecisionWithHttpInfo("csc-2013-09-23-communique");
        String etag = first.getHeaders().get("etag").get(0);
        try {
            decisions.getDecision("csc-2013-09-23-communique", Map.of("If-None-Match", etag));
            throw new IllegalStateException("The unchanged response was sent again");
        } catch (ApiException e) {
            expect("status", e.getCode(), 304);
        }
    }
}
