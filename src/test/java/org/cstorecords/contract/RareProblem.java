package org.cstorecords.contract;

import java.util.List;

/**
 * Example of a problem that a healthy service does not return.
 *
 * @param response the name of the response in the components of the description
 * @param request the request line and the condition that causes the problem
 * @param body the problem as JSON
 */
record RareProblem(String response, String request, String body) {

    static final RareProblem GONE = new RareProblem("Gone", "GET /api/v1/bodies/an-example-of-a-body", """
            {"type":"/api/v1/problems/gone","title":"Gone","status":410,"detail":"The record was withdrawn: It was entered twice.","instance":"/api/v1/bodies/an-example-of-a-body","errors":[],"traceId":"4bf92f3577b34da6a3ce929d0e0e4736","tombstone":{"record":{"type":"BODY","id":"an-example-of-a-body","title":"An example of a body","self":"/api/v1/bodies/an-example-of-a-body"},"version":2,"withdrawn":"2026-11-22T09:30:00Z","reason":"It was entered twice.","replacedBy":{"type":"BODY","id":"csc","title":"Collective Security Council","self":"/api/v1/bodies/csc"}}}""");

    static final RareProblem TOO_MANY_REQUESTS =
            new RareProblem("TooManyRequests", "GET /api/v1/sessions?format=csv during many concurrent exports", """
            {"type":"/api/v1/problems/too-many-requests","title":"Too many requests","status":429,"detail":"The service is already processing the maximum number of expensive requests: whole lists, or searches, counts and long pages. Send the request again after the number of seconds in the `Retry-After` header. Other requests are not affected.","instance":"/api/v1/sessions","errors":[],"traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}""");

    static final RareProblem UNAVAILABLE =
            new RareProblem("Unavailable", "GET /api/v1/sessions while the database is unavailable", """
            {"type":"/api/v1/problems/unavailable","title":"Temporarily unavailable","status":503,"detail":"The database cannot be reached at the moment.","instance":"/api/v1/sessions","errors":[],"traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}""");

    static final RareProblem INTERNAL_ERROR =
            new RareProblem("InternalError", "GET /api/v1/sessions when the service fails", """
            {"type":"/api/v1/problems/internal-error","title":"Internal error","status":500,"detail":"The service failed to process the request. Report `traceId` to the operator of the service.","instance":"/api/v1/sessions","errors":[],"traceId":"4bf92f3577b34da6a3ce929d0e0e4736"}""");

    static List<RareProblem> all() {
        return List.of(GONE, TOO_MANY_REQUESTS, UNAVAILABLE, INTERNAL_ERROR);
    }
}
