/**
 * The server of the service with nothing in it but answers that were written down: to each address the same bytes, each time.
 * Takes the port and a folder, in which each answer is a file of its address, its status and its headers, and one of its
 * content.
 */
class ConstantTomcat {

    record Answer(int status, List<String[]> headers, byte[] content) {}

    public static void main(String[] arguments) throws Exception {
        Map<String, Answer> answers = new HashMap<>();
        try (var files = Files.newDirectoryStream(Path.of(arguments[1]), "*.head")) {
            for (Path file : files) {
                List<String> lines = Files.readAllLines(file);
                List<String[]> headers = new ArrayList<>();
                lines.subList(2, lines.size()).forEach(line -> headers.add(line.split(": ", 2)));
                Path content = Path.of(file.toString().replaceAll("head$", "content"));
                answers.put(
                        lines.get(0), new Answer(Integer.parseInt(lines.get(1)), headers, Files.readAllBytes(content)));
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
                Answer answer =
                        answers.get(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
                if (answer == null) {
                    response.sendError(404);
                    return;
                }
                response.setStatus(answer.status());
                for (String[] header : answer.headers()) {
                    response.addHeader(header[0], header[1]);
                }
                if (answer.status() == 200) {
                    response.setContentLength(answer.content().length);
                    response.getOutputStream().write(answer.content());
                }
            }
        });
        context.addServletMappingDecoded("/", "constant");
        tomcat.start();
        System.out.println("ready");
        tomcat.getServer().await();
    }
}
