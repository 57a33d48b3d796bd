/**
 * Embedded Tomcat that returns stored responses by URL.
 *
 * <p>The arguments are the port and a folder. In the folder, each response has a file with its URL, status and headers, and
 * a file with its content.
 */
class ConstantTomcat {

    record StoredResponse(int status, List<String[]> headers, byte[] content) {}

    public static void main(String[] arguments) throws Exception {
        Map<String, StoredResponse> responses = new HashMap<>();
        try (var files = Files.newDirectoryStream(Path.of(arguments[1]), "*.head")) {
            for (Path file : files) {
                List<String> lines = Files.readAllLines(file);
                List<String[]> headers = new ArrayList<>();
                lines.subList(2, lines.size()).forEach(line -> headers.add(line.split(": ", 2)));
                Path content = Path.of(file.toString().replaceAll("head$", "content"));
                responses.put(
                        lines.get(0),
                        new StoredResponse(Integer.parseInt(lines.get(1)), headers, Files.readAllBytes(content)));
            }
        }
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("constant").toString());
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "constant", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                String query = request.getQueryString();
                StoredResponse stored =
                        responses.get(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
                if (stored == null) {
                    response.sendError(404);
                    return;
                }
                response.setStatus(stored.status());
                for (String[] header : stored.headers()) {
                    response.addHeader(header[0], header[1]);
                }
                if (stored.status() == 200) {
                    response.setContentLength(stored.content().length);
                    response.getOutputStream().write(stored.content());
                }
            }
        });
        context.addServletMappingDecoded("/", "constant");
        tomcat.start();
        System.out.println("ready");
        tomcat.getServer().await();
    }
}
