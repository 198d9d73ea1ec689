// SPDX-License-Identifier: Apache-2.0
package dev.rumprun.maven.mojo;

import dev.rumprun.core.size.SizeReporter;
import dev.rumprun.core.size.SizeRequest;
import dev.rumprun.core.size.SizeResult;
import dev.rumprun.maven.adapter.BakeName;
import dev.rumprun.maven.adapter.WorkDirectory;
import dev.rumprun.maven.report.Budget;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * Tells where the bytes of the images go: writes {@code target/site/rumprun-size.html}, a page with a treemap and
 * tables of components, sections and symbols, and {@code target/<finalName>-size.json}, the same for programs. Fails if
 * images are larger than their budgets. Is a report of Maven's site, too. The images must have been baked.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends AbstractToolchainMojo implements MavenReport {

    private static final String PAGE = "rumprun-size";

    /**
     * The platforms that there are images for; the same element as that of the goal {@code bake}. Default:
     * {@code kvm}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.platforms")
    private List<String> platforms;

    /**
     * How large images may be, or components of them. Each {@code <budget>} has a {@code <max>}, in bytes or with
     * {@code k} (1024 bytes) or {@code m} behind it; a {@code <platform>}, or is for the images of all; and a
     * {@code <component>}, as the report names it and with {@code *} for any characters, or is for the whole file.
     * Default: none. Example:
     * {@code <budget><platform>kvm</platform><component>rumpnet*</component><max>700k</max></budget>}.
     *
     * @since 0.1.0
     */
    @Parameter
    private List<Budget> budgets;

    /**
     * Whether an image that is larger than its budget fails the build; otherwise there is a warning.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.report.failOnBudget", defaultValue = "true")
    private boolean failOnBudget;

    /**
     * Where the page goes. The site, when it makes the report, has it in its own directory.
     *
     * @since 0.1.0
     */
    @Parameter(property = "rumprun.report.directory", defaultValue = "${project.reporting.outputDirectory}")
    private File reportDirectory;

    /**
     * What the names of the images begin with.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.finalName}")
    private String finalName;

    /**
     * The classifier of the execution that has baked the images. The page has it at the end of its name.
     *
     * @since 0.1.0
     */
    @Parameter
    private String classifier;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File buildDirectory;

    @Inject
    public ReportMojo(RepositorySystem repositories, ToolchainManager manager) {
        super(repositories, manager);
    }

    @Override
    void perform() {
        SizeResult result = new SizeReporter(toolchains(), starter(), buildLog()).report(request());
        result.lines().forEach(getLog()::info);
        getLog().info("Where the bytes go: " + result.page());
    }

    private SizeRequest request() {
        Path directory = buildDirectory.toPath();
        String name = finalName + suffix();
        return new SizeRequest(
                name,
                platforms(),
                directory,
                name,
                WorkDirectory.of(directory, name),
                reportDirectory.toPath().resolve(pageName() + ".html"),
                budgets == null ? List.of() : budgets.stream().filter(Objects::nonNull).map(Budget::budget).toList(),
                failOnBudget,
                toolchainChoice());
    }

    private List<String> platforms() {
        return platformsOr(platforms);
    }

    private String suffix() {
        return BakeName.of(finalName, classifier).suffix();
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    /** A site can be made of projects without images, and before there are any. */
    @Override
    public boolean canGenerateReport() {
        return !isSkipped() && platforms().stream().allMatch(platform -> Files.isRegularFile(
                buildDirectory.toPath().resolve(finalName + suffix() + "-" + platform + ".bin")));
    }

    /** The page is whole as it is: no skin goes around it. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    private String pageName() {
        return PAGE + suffix();
    }

    /** The name for {@code getOutputPath}, which older sites ask for. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return pageName();
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Size of images";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Where the bytes of the unikernel images go.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        reportDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportDirectory;
    }
}
