namespace Benchmark.TestBase.Kolada;

/// <summary>A question that the stand-in was asked.</summary>
/// <param name="Path">Without host and query.</param>
/// <param name="Query">With its question mark.</param>
/// <param name="At">By the test's clock.</param>
public sealed record KoladaQuestion(string Path, string Query, DateTimeOffset At)
{
    /// <summary>Whether values of the indicator were asked for.</summary>
    public bool IsAbout(string kpi) => Path.StartsWith($"/v3/data/kpi/{kpi}/", StringComparison.Ordinal);

    /// <summary>The most ids between two slashes.</summary>
    public int MostIds => Path.Split('/').Max(segment => segment.Split(',').Length);
}
