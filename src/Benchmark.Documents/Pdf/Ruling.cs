namespace Benchmark.Documents.Pdf;

/// <summary>A drawn line: at one place across, from one place to another along.</summary>
internal readonly record struct Ruling(double At, double From, double To)
{
    /// <summary>How far apart lines may be and still be one.</summary>
    public const double Near = 2.5;

    /// <summary>Whether it runs past a place.</summary>
    public bool Covers(double place) => From - Near <= place && place <= To + Near;

    /// <summary>Whether a line of the other direction meets it.</summary>
    public bool Meets(Ruling across) => Covers(across.At) && across.Covers(At);
}
