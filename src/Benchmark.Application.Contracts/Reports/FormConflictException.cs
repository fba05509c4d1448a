namespace Benchmark.Reports;

/// <summary>Somebody else has changed the same fields of a form meanwhile.</summary>
/// <param name="fields">Both values in words, by the field's key.</param>
public sealed class FormConflictException(IReadOnlyDictionary<string, string> fields) : BusinessException(BenchmarkErrorCodes.Concurrency)
{
    /// <summary>Both values in words, by the field's key.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; } = fields;
}
