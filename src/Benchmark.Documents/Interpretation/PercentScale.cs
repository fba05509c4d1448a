using System.Globalization;
using Benchmark.Documents.Imports;
using Benchmark.Imports;

namespace Benchmark.Documents.Interpretation;

/// <summary>Notices when a sheet's shares are given as fractions, 0,125 where 12,5 was asked for.</summary>
internal sealed class PercentScale
{
    private int fractions;
    private int others;

    public void Note(KnownIndicator indicator, NumberRead read)
    {
        if (!indicator.IsPercent || read.Number is not { } number || number == 0)
        {
            return;
        }

        if (!read.SaidPercent && Math.Abs(number) < 1)
        {
            fractions++;
        }
        else
        {
            others++;
        }
    }

    public void Report(SheetReading sheet)
    {
        if (fractions > 0 && others == 0)
        {
            sheet.Findings.Warn(ImportFindingCodes.PercentAsFraction, sheet.Sheet, null, "12,5", ("count", fractions.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
