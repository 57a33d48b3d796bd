package org.cstorecords.client.call;

import java.util.Map;
import java.util.TreeMap;
import org.cstorecords.client.api.BodiesApi;
import org.cstorecords.client.api.BodiesApi.*;
import org.cstorecords.client.api.ChairmanshipsApi;
import org.cstorecords.client.api.ChairmanshipsApi.*;
import org.cstorecords.client.api.ChangesApi;
import org.cstorecords.client.api.ChangesApi.*;
import org.cstorecords.client.api.DatasetApi;
import org.cstorecords.client.api.DatasetApi.*;
import org.cstorecords.client.api.DecisionsApi;
import org.cstorecords.client.api.DecisionsApi.*;
import org.cstorecords.client.api.DocumentsApi;
import org.cstorecords.client.api.DocumentsApi.*;
import org.cstorecords.client.api.FormationsApi;
import org.cstorecords.client.api.FormationsApi.*;
import org.cstorecords.client.api.MemberStatesApi;
import org.cstorecords.client.api.MemberStatesApi.*;
import org.cstorecords.client.api.OperationsApi;
import org.cstorecords.client.api.OperationsApi.*;
import org.cstorecords.client.api.PersonsApi;
import org.cstorecords.client.api.PersonsApi.*;
import org.cstorecords.client.api.ProblemsApi;
import org.cstorecords.client.api.SearchApi;
import org.cstorecords.client.api.SearchApi.*;
import org.cstorecords.client.api.SessionsApi;
import org.cstorecords.client.api.SessionsApi.*;
import org.cstorecords.client.api.TimelineApi;
import org.cstorecords.client.api.TimelineApi.*;
import org.cstorecords.client.api.TreatiesApi;
import org.cstorecords.client.api.TreatiesApi.*;
import org.cstorecords.client.call.Call.ApiCall;

/** Call of each operation of the description, for records that exist. */
final class Operations {

    private static final String SESSION = "csc-2013-09-23";
    private static final String DECISION = "csc-2009-06-14-agreement-on-rapid-reaction-forces";

    private final MemberStatesApi memberStates = new MemberStatesApi();
    private final BodiesApi bodies = new BodiesApi();
    private final SessionsApi sessions = new SessionsApi();
    private final DecisionsApi decisions = new DecisionsApi();
    private final ChairmanshipsApi chairmanships = new ChairmanshipsApi();
    private final TreatiesApi treaties = new TreatiesApi();
    private final PersonsApi persons = new PersonsApi();
    private final FormationsApi formations = new FormationsApi();
    private final OperationsApi operations = new OperationsApi();
    private final DocumentsApi documents = new DocumentsApi();
    private final TimelineApi timeline = new TimelineApi();
    private final SearchApi search = new SearchApi();
    private final ChangesApi changes = new ChangesApi();
    private final DatasetApi dataset = new DatasetApi();
    private final ProblemsApi problems = new ProblemsApi();

    /** Returns the calls by operation identifier. */
    Map<String, ApiCall> all() {
        Map<String, ApiCall> all = new TreeMap<>();
        all.put(
                "listMemberStates",
                () -> memberStates.listMemberStates(
                        APIListMemberStatesRequest.newBuilder().build()));
        all.put(
                "getMemberState",
                () -> memberStates.getMemberState(
                        APIGetMemberStateRequest.newBuilder().code("AM").build()));
        all.put(
                "listChairmanshipsOfMemberState",
                () -> chairmanships.listChairmanshipsOfMemberState(APIListChairmanshipsOfMemberStateRequest.newBuilder()
                        .code("AM")
                        .build()));
        all.put(
                "listBodies",
                () -> bodies.listBodies(APIListBodiesRequest.newBuilder().build()));
        all.put("getBody", () -> bodies.getBody("csc"));
        all.put(
                "listSessionsOfBody",
                () -> sessions.listSessionsOfBody(
                        APIListSessionsOfBodyRequest.newBuilder().id("csc").build()));
        all.put(
                "listDecisionsOfBody",
                () -> decisions.listDecisionsOfBody(
                        APIListDecisionsOfBodyRequest.newBuilder().id("csc").build()));
        all.put(
                "listSessions",
                () -> sessions.listSessions(APIListSessionsRequest.newBuilder().build()));
        all.put("getSession", () -> sessions.getSession(SESSION));
        all.put(
                "listDecisionsOfSession",
                () -> decisions.listDecisionsOfSession(APIListDecisionsOfSessionRequest.newBuilder()
                        .id(SESSION)
                        .build()));
        all.put(
                "getSessionCitation",
                () -> sessions.getSessionCitation(
                        APIGetSessionCitationRequest.newBuilder().id(SESSION).build()));
        all.put(
                "getSessionFacets",
                () -> sessions.getSessionFacets(
                        APIGetSessionFacetsRequest.newBuilder().build()));
        all.put(
                "listDecisions",
                () -> decisions.listDecisions(
                        APIListDecisionsRequest.newBuilder().build()));
        all.put("getDecision", () -> decisions.getDecision(DECISION));
        all.put(
                "getDecisionCitation",
                () -> decisions.getDecisionCitation(
                        APIGetDecisionCitationRequest.newBuilder().id(DECISION).build()));
        all.put(
                "getDecisionFacets",
                () -> decisions.getDecisionFacets(
                        APIGetDecisionFacetsRequest.newBuilder().build()));
        all.put(
                "listChairmanships",
                () -> chairmanships.listChairmanships(
                        APIListChairmanshipsRequest.newBuilder().build()));
        all.put("getChairmanship", () -> chairmanships.getChairmanship("am-2022"));
        all.put(
                "listTreaties",
                () -> treaties.listTreaties(APIListTreatiesRequest.newBuilder().build()));
        all.put("getTreaty", () -> treaties.getTreaty("collective-security-treaty"));
        all.put(
                "getTreatyCitation",
                () -> treaties.getTreatyCitation(APIGetTreatyCitationRequest.newBuilder()
                        .id("collective-security-treaty")
                        .build()));
        all.put(
                "listPersons",
                () -> persons.listPersons(APIListPersonsRequest.newBuilder().build()));
        all.put("getPerson", () -> persons.getPerson("islam-karimov"));
        all.put(
                "listFormations",
                () -> formations.listFormations(
                        APIListFormationsRequest.newBuilder().build()));
        all.put("getFormation", () -> formations.getFormation("peacekeeping-grouping-kazakhstan"));
        all.put(
                "listOperations",
                () -> operations.listOperations(
                        APIListOperationsRequest.newBuilder().build()));
        all.put("getOperation", () -> operations.getOperation("peacekeeping-operation-kazakhstan"));
        all.put(
                "listDocuments",
                () -> documents.listDocuments(
                        APIListDocumentsRequest.newBuilder().build()));
        all.put("getDocument", () -> documents.getDocument("cronos-asia-commentary-000"));
        all.put(
                "listCitationsOfDocument",
                () -> documents.listCitationsOfDocument(APIListCitationsOfDocumentRequest.newBuilder()
                        .id("cronos-asia-commentary-000")
                        .build()));
        all.put(
                "listParagraphsOfDocument",
                () -> documents.listParagraphsOfDocument(APIListParagraphsOfDocumentRequest.newBuilder()
                        .id("csc-session-sochi-2013-09-23-press-release")
                        .around(6)
                        .build()));
        all.put(
                "listTimeline",
                () -> timeline.listTimeline(APIListTimelineRequest.newBuilder().build()));
        all.put(
                "searchRecords",
                () -> search.searchRecords(
                        APISearchRecordsRequest.newBuilder().q("KSSF").build()));
        all.put(
                "listChanges",
                () -> changes.listChanges(APIListChangesRequest.newBuilder().build()));
        all.put(
                "getDataset",
                () -> dataset.getDataset(APIGetDatasetRequest.newBuilder().build()));
        all.put("getColumns", dataset::getColumns);
        all.put("getDataPackage", dataset::getDataPackage);
        all.put("listProblemTypes", problems::listProblemTypes);
        all.put("getProblemType", () -> problems.getProblemType("not-found"));
        return all;
    }
}
