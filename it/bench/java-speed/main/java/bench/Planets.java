// SPDX-License-Identifier: Apache-2.0
package bench;

/** Bodies that attract each other: floating point, arrays and fields. */
final class Planets {

    private static final int BODIES = 5;
    private static final int STEPS = 20_000;
    private static final double STEP = 0.001;

    private final double[] mass = new double[BODIES];
    private final double[][] place = new double[BODIES][3];
    private final double[][] speed = new double[BODIES][3];

    private Planets() {
        for (int i = 0; i < BODIES; i++) {
            mass[i] = 1.0 / (1 + i * i);
            for (int k = 0; k < 3; k++) {
                place[i][k] = i * 2 + k * 0.5;
                speed[i][k] = (k - 1) * 0.1 * i;
            }
        }
    }

    static String run() {
        Planets planets = new Planets();
        for (int i = 0; i < STEPS; i++) {
            planets.advance();
        }
        return Long.toHexString(Double.doubleToLongBits(planets.energy()));
    }

    private void advance() {
        for (int i = 0; i < BODIES; i++) {
            for (int j = i + 1; j < BODIES; j++) {
                double x = place[i][0] - place[j][0];
                double y = place[i][1] - place[j][1];
                double z = place[i][2] - place[j][2];
                double squares = x * x + y * y + z * z + 0.01;
                double force = STEP / (squares * Math.sqrt(squares));
                pull(speed[i], -mass[j] * force, x, y, z);
                pull(speed[j], mass[i] * force, x, y, z);
            }
        }
        for (int i = 0; i < BODIES; i++) {
            for (int k = 0; k < 3; k++) {
                place[i][k] += STEP * speed[i][k];
            }
        }
    }

    private static void pull(double[] speed, double by, double x, double y, double z) {
        speed[0] += x * by;
        speed[1] += y * by;
        speed[2] += z * by;
    }

    private double energy() {
        double sum = 0;
        for (int i = 0; i < BODIES; i++) {
            for (double v : speed[i]) {
                sum += mass[i] * v * v;
            }
        }
        return sum;
    }
}
