// SPDX-License-Identifier: Apache-2.0
package app;

import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;
import org.apache.commons.math3.analysis.integration.SimpsonIntegrator;
import org.apache.commons.math3.analysis.polynomials.PolynomialFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.complex.Complex;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.fraction.BigFraction;
import org.apache.commons.math3.geometry.euclidean.threed.Rotation;
import org.apache.commons.math3.geometry.euclidean.threed.RotationConvention;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.apache.commons.math3.primes.Primes;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;
import org.apache.commons.math3.util.ArithmeticUtils;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.math3.util.FastMath;

public final class Main {

    public static void main(String[] args) {
        linear();
        statistics();
        functions();
        for (double x : new double[] {0.1, 1, 2.5, 100, 1e-5}) {
            System.out.println(FastMath.sin(x) + " " + FastMath.exp(x / 10) + " " + FastMath.pow(x, 1.7) + " "
                    + FastMath.atan2(x, 2) + " " + FastMath.cbrt(x) + " " + FastMath.log1p(x) + " " + Gamma.logGamma(x));
        }
        System.out.println(new Complex(3, 4).sqrt().multiply(Complex.I).exp() + " " + Primes.primeFactors(360360) + " "
                + CombinatoricsUtils.binomialCoefficient(40, 20) + " " + ArithmeticUtils.gcd(1071, 462) + " "
                + new BigFraction(1, 3).add(new BigFraction(1, 7)).pow(5));
        System.out.println(new Rotation(Vector3D.PLUS_K, 0.5, RotationConvention.VECTOR_OPERATOR)
                .applyTo(new Vector3D(1, 2, 3)));
    }

    private static void linear() {
        RealMatrix matrix = new Array2DRowRealMatrix(new double[][] {{4, 1, 2}, {1, 3, 0}, {2, 0, 5}});
        System.out.println(new LUDecomposition(matrix).getDeterminant() + " "
                + new LUDecomposition(matrix).getSolver().getInverse());
        for (double value : new EigenDecomposition(matrix).getRealEigenvalues()) {
            System.out.println(value);
        }
        System.out.println(new SingularValueDecomposition(matrix).getConditionNumber() + " " + matrix.power(5));
        try {
            matrix.multiply(new Array2DRowRealMatrix(2, 2));
        } catch (DimensionMismatchException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void statistics() {
        DescriptiveStatistics statistics = new DescriptiveStatistics();
        MersenneTwister random = new MersenneTwister(42);
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < 500; i++) {
            double value = random.nextGaussian();
            statistics.addValue(value);
            line.addData(i, 2 * i + value);
        }
        System.out.println(statistics);
        System.out.println(statistics.getPercentile(75) + " " + line.getSlope() + " " + line.getRSquare() + " "
                + line.getSignificance() + " " + new Well19937c(1).nextLong());
        System.out.println(new NormalDistribution(1, 2).cumulativeProbability(2.5) + " "
                + new NormalDistribution().inverseCumulativeProbability(0.975) + " "
                + new PoissonDistribution(4).probability(3));
    }

    private static void functions() {
        PolynomialFunction polynomial = new PolynomialFunction(new double[] {-2, 0, 1});
        System.out.println(polynomial + " " + polynomial.derivative() + " "
                + new BrentSolver(1e-12).solve(100, polynomial, 0, 2) + " "
                + new SimpsonIntegrator().integrate(1000, polynomial, 0, 3) + " "
                + new SplineInterpolator().interpolate(new double[] {0, 1, 2, 3}, new double[] {0, 1, 4, 9}).value(1.5));
        for (Complex value : new FastFourierTransformer(DftNormalization.STANDARD)
                .transform(new double[] {1, 2, 3, 4, 4, 3, 2, 1}, TransformType.FORWARD)) {
            System.out.println(value);
        }
    }
}
