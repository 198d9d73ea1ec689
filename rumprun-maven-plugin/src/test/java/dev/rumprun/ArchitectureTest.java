// SPDX-License-Identifier: Apache-2.0
package dev.rumprun;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.rumprun.core.BuildSettings;
import dev.rumprun.core.Rumprun;
import dev.rumprun.core.bake.BakeOptions;
import dev.rumprun.core.bake.BakeRequest;
import dev.rumprun.core.bake.BakeResult;
import dev.rumprun.core.bake.BakedImage;
import dev.rumprun.core.bake.Offer;
import dev.rumprun.core.bake.Platform;
import dev.rumprun.core.bake.TrimReport;
import dev.rumprun.core.compat.CompatSettings;
import dev.rumprun.core.compile.CompileEnvironment;
import dev.rumprun.core.compile.CompileRequest;
import dev.rumprun.core.compile.CompiledProgram;
import dev.rumprun.core.container.Container;
import dev.rumprun.core.container.ContainerRequest;
import dev.rumprun.core.debug.Debuggee;
import dev.rumprun.core.debug.GdbCommand;
import dev.rumprun.core.debug.LaunchFiles;
import dev.rumprun.core.deploy.DefinitionFile;
import dev.rumprun.core.deploy.DefinitionFormat;
import dev.rumprun.core.deploy.DeployRequest;
import dev.rumprun.core.doctor.Doctor;
import dev.rumprun.core.doctor.DoctorRequest;
import dev.rumprun.core.doctor.Report;
import dev.rumprun.core.error.Problems;
import dev.rumprun.core.error.RumprunException;
import dev.rumprun.core.exec.ProcessRunner;
import dev.rumprun.core.exec.Surroundings;
import dev.rumprun.core.guest.DataImages;
import dev.rumprun.core.guest.GuestFiles;
import dev.rumprun.core.guest.GuestFilesystem;
import dev.rumprun.core.guest.GuestNetwork;
import dev.rumprun.core.guest.GuestProgram;
import dev.rumprun.core.guest.GuestSettings;
import dev.rumprun.core.guest.RunMode;
import dev.rumprun.core.guest.StarterGuest;
import dev.rumprun.core.host.SearchPath;
import dev.rumprun.core.image.ContainerSettings;
import dev.rumprun.core.image.ImageRequest;
import dev.rumprun.core.image.Images;
import dev.rumprun.core.image.MachineSettings;
import dev.rumprun.core.image.MadeImage;
import dev.rumprun.core.image.WantedImage;
import dev.rumprun.core.io.BuildLock;
import dev.rumprun.core.io.FileStamp;
import dev.rumprun.core.java.JavaRequest;
import dev.rumprun.core.java.JavaRuntime;
import dev.rumprun.core.java.JvmLaunch;
import dev.rumprun.core.java.JvmRequest;
import dev.rumprun.core.java.Resources;
import dev.rumprun.core.java.RememberedJars;
import dev.rumprun.core.java.TranslatorArchive;
import dev.rumprun.core.java.Translators;
import dev.rumprun.core.log.BuildLog;
import dev.rumprun.core.oci.Deployable;
import dev.rumprun.core.oci.KubeVirt;
import dev.rumprun.core.oci.OciLayout;
import dev.rumprun.core.oci.Urunc;
import dev.rumprun.core.oci.Workload;
import dev.rumprun.core.pack.PackRequest;
import dev.rumprun.core.pack.PackedToolchain;
import dev.rumprun.core.pack.ToolchainPacker;
import dev.rumprun.core.registry.CredentialSource;
import dev.rumprun.core.registry.Credentials;
import dev.rumprun.core.registry.DockerConfig;
import dev.rumprun.core.registry.ImageReference;
import dev.rumprun.core.registry.PushRequest;
import dev.rumprun.core.registry.PushResult;
import dev.rumprun.core.registry.Pusher;
import dev.rumprun.core.run.Accelerator;
import dev.rumprun.core.run.Disk;
import dev.rumprun.core.run.Guests;
import dev.rumprun.core.run.HttpCheck;
import dev.rumprun.core.run.PortMapping;
import dev.rumprun.core.run.Readiness;
import dev.rumprun.core.run.RunRequest;
import dev.rumprun.core.run.RunningGuest;
import dev.rumprun.core.rust.RustRequest;
import dev.rumprun.core.sbom.Attached;
import dev.rumprun.core.sbom.BakedInputs;
import dev.rumprun.core.sbom.Coordinates;
import dev.rumprun.core.sbom.Library;
import dev.rumprun.core.sbom.Licence;
import dev.rumprun.core.sbom.Sbom;
import dev.rumprun.core.sbom.SbomRequest;
import dev.rumprun.core.sbom.Sha256Sums;
import dev.rumprun.core.size.Budget;
import dev.rumprun.core.size.SizeReporter;
import dev.rumprun.core.size.SizeRequest;
import dev.rumprun.core.size.SizeResult;
import dev.rumprun.core.step.StepResult;
import dev.rumprun.core.step.StepRunner.Mode;
import dev.rumprun.core.toolchain.StarterArchive;
import dev.rumprun.core.toolchain.ToolchainChoice;
import dev.rumprun.core.toolchain.ToolchainHome;
import dev.rumprun.core.toolchain.ToolchainRequirement;
import dev.rumprun.core.toolchain.Toolchains;
import dev.rumprun.core.toolchain.VersionCondition;
import dev.rumprun.core.trim.GuestNeeds;
import dev.rumprun.core.trim.TrimSettings;
import dev.rumprun.core.unpack.PackedHome;
import dev.rumprun.core.unpack.PurgeRequest;
import dev.rumprun.core.unpack.ToolchainPurger;
import java.io.File;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;

@AnalyzeClasses(packages = "dev.rumprun", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "dev.rumprun.core..";

    /** What the goals may know of the core: requests, results, and the way in. */
    private static final DescribedPredicate<JavaClass> ENTRY_TYPES = belongToAnyOf(Rumprun.class, BuildSettings.class,
            BakeRequest.class, BakeOptions.class, Platform.class, BakeResult.class, BakedImage.class,
            CompatSettings.class, CompileRequest.class, CompileEnvironment.class, CompiledProgram.class, Mode.class,
            StepResult.class, FileStamp.class, Toolchains.class, ToolchainChoice.class, StarterArchive.class,
            BuildLog.class,
            Problems.class, RumprunException.class, GuestSettings.class, GuestProgram.class, GuestNetwork.class,
            RunMode.class, GuestFiles.class, StarterGuest.class, Guests.class, RunRequest.class, RunningGuest.class,
            PortMapping.class, Accelerator.class, Debuggee.class, GdbCommand.class, Offer.class, Readiness.class,
            HttpCheck.class, LaunchFiles.class,
            Doctor.class, DoctorRequest.class, Report.class, JavaRequest.class, JavaRuntime.class,
            JvmRequest.class, JvmLaunch.class, Resources.class, RememberedJars.class, Translators.class,
            TranslatorArchive.class,
            GuestFilesystem.class, DataImages.class, Disk.class, RustRequest.class, Images.class, ImageRequest.class,
            MadeImage.class, WantedImage.class, MachineSettings.class, ContainerSettings.class, DeployRequest.class,
            DefinitionFormat.class, DefinitionFile.class,
            SbomRequest.class, Sbom.class, Sha256Sums.class, BakedInputs.class, Attached.class, Coordinates.class,
            Library.class, Licence.class, ProcessRunner.class, SearchPath.class, Deployable.class, KubeVirt.class,
            OciLayout.class,
            Urunc.class, Workload.class, CredentialSource.class, Credentials.class, DockerConfig.class,
            ImageReference.class, Pusher.class, PushRequest.class, PushResult.class, SizeReporter.class,
            SizeRequest.class, SizeResult.class, Budget.class, PackRequest.class, PackedToolchain.class,
            ToolchainPacker.class, ToolchainHome.class, ToolchainRequirement.class,
            VersionCondition.class, PackedHome.class, PackedHome.Archive.class,
            PurgeRequest.class, ToolchainPurger.class, Surroundings.class, Container.class, ContainerRequest.class,
            TrimSettings.class, GuestNeeds.class, TrimReport.class);

    @ArchTest
    static final ArchRule EVERY_CLASS_HAS_A_PLACE = classes()
            .should().resideInAnyPackage(CORE, "dev.rumprun.maven.adapter", "dev.rumprun.maven.enforcer",
                    "dev.rumprun.maven.guest",
                    "dev.rumprun.maven.image", "dev.rumprun.maven.java", "dev.rumprun.maven.mojo",
                    "dev.rumprun.maven.push", "dev.rumprun.maven.report", "dev.rumprun.maven.rust",
                    "dev.rumprun.maven.toolchain");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_BUILD_TOOL = classes().that().resideInAPackage(CORE)
            .should().onlyDependOnClassesThat().resideInAnyPackage(CORE, "java..", "org.codehaus.plexus.util",
                    "org.apache.commons.compress..", "com.fasterxml.jackson.core..", "javax.xml.stream..",
                    "javax.net.ssl..", "org.tukaani.xz..");

    @ArchTest
    static final ArchRule PROCESSES_ARE_STARTED_IN_ONE_PLACE = noClasses()
            .that().resideOutsideOfPackage("dev.rumprun.core.exec")
            .should().dependOnClassesThat().belongToAnyOf(ProcessBuilder.class, Process.class, ProcessHandle.class)
            .orShould().callMethod(Runtime.class, "exec", String.class)
            .orShould().callMethod(Runtime.class, "exec", String[].class)
            .orShould().callMethod(Runtime.class, "exec", String[].class, String[].class)
            .orShould().callMethod(Runtime.class, "exec", String[].class, String[].class, File.class);

    @ArchTest
    static final ArchRule GOALS_USE_THE_CORE_BY_ITS_ENTRY_TYPES = noClasses()
            .that().resideInAPackage("dev.rumprun.maven..")
            .should().dependOnClassesThat(resideInAPackage(CORE).and(DescribedPredicate.not(ENTRY_TYPES)));

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("dev.rumprun.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_STATIC_CHANGES = fields().that().areStatic()
            // What the operating system locks, it locks for the whole process.
            .and().doNotHaveFullName(BuildLock.class.getName() + ".IN_THIS_PROCESS")
            .should(beConstant());

    @ArchTest
    static final ArchRule NOTHING_WRITES_TO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    /** Maven 3.8.7 finds components by reading classes, and cannot read those made for Java 17. */
    @ArchTest
    static final ArchRule NO_COMPONENT_IS_FOUND_BY_ITS_ANNOTATION = noClasses()
            .should().beAnnotatedWith("javax.inject.Named")
            .orShould().beAnnotatedWith("javax.inject.Singleton")
            .orShould().beAnnotatedWith("org.codehaus.plexus.component.annotations.Component");

    /** Final, and nothing that can be changed inside: neither an array nor a collection that is open to changes. */
    private static ArchCondition<JavaField> beConstant() {
        return new ArchCondition<>("be constant") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean constant = field.getModifiers().contains(JavaModifier.FINAL)
                        && (isSynthetic(field) || !field.getRawType().isArray() && !isOpen(field));
                events.add(new SimpleConditionEvent(field, constant, field.getDescription() + " is not constant"));
            }
        };
    }

    private static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isOpen(JavaField field) {
        boolean holdsValues = field.getRawType().isAssignableTo(Collection.class)
                || field.getRawType().isAssignableTo(Map.class)
                || resideInAnyPackage("java.util.concurrent..").test(field.getRawType());
        return holdsValues && !value(field).getClass().getName().startsWith("java.util.ImmutableCollections");
    }

    private static Object value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
