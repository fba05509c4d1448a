namespace Benchmark.Performance.Measuring;

/// <summary>Times of one thing, in milliseconds, and how long it took to take them.</summary>
internal sealed class Samples
{
    private readonly List<double> _milliseconds = [];

    public int Count => _milliseconds.Count;

    public double P50 => Percentile(0.50);

    public double P95 => Percentile(0.95);

    /// <summary>How many a second, over the time during which this alone was asked for.</summary>
    public double PerSecond => Count / Elapsed.TotalSeconds;

    private TimeSpan Elapsed { get; set; }

    /// <summary>Adds what was measured in one turn.</summary>
    public void Add(IEnumerable<double> milliseconds, TimeSpan elapsed)
    {
        _milliseconds.AddRange(milliseconds);
        Elapsed += elapsed;
    }

    // Nearest rank: always a time that was measured.
    private double Percentile(double share)
    {
        var sorted = _milliseconds.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
