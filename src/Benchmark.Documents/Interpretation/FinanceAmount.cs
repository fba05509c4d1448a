using Benchmark.Documents.Imports;
using Benchmark.Imports;
using Benchmark.Indicators;

namespace Benchmark.Documents.Interpretation;

/// <summary>An amount as it stands in the sheet, before the sheet's way with signs is known.</summary>
/// <param name="Line">The line with the amount in kronor and the sheet's own sign.</param>
/// <param name="Nature">What kind of amount it is.</param>
/// <param name="Earlier">The earlier outcome.</param>
/// <param name="Name">Area and item, for sentences.</param>
internal sealed record FinanceAmount(DraftFinanceLine Line, FinanceNature Nature, KnownAmount? Earlier, string Name)
{
    public decimal Amount => Line.Amount ?? 0;

    public ValueKind Kind => Line.Kind;

    public FinanceAmount Turned() => this with { Line = Line with { Amount = -Line.Amount } };
}
