using Benchmark.Imports;

namespace Benchmark.Reports;

/// <summary>A report isn't handed over because of what the checks find.</summary>
/// <param name="code">Errors, or warnings without a reason.</param>
/// <param name="findings">What must be mended or given a reason.</param>
public sealed class ReportRefusedException(string code, IReadOnlyList<FindingDto> findings) : BusinessException(code)
{
    /// <summary>What must be mended or given a reason.</summary>
    public IReadOnlyList<FindingDto> Findings { get; } = findings;
}
