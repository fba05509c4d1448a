using System.Text;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Benchmark.Municipalities;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition;

/// <summary>The unit of a figure is what the row says, and never a thousand times another.</summary>
public class FigureUnitTests
{
    [Theory]
    [InlineData("Nettokostnad per elev, kr", "kr")]
    [InlineData("Utbetalt försörjningsstöd per hushåll, kronor", "kr")]
    [InlineData("Utbetalt försörjningsstöd (tkr)", "tkr")]
    [InlineData("Utbetalt försörjningsstöd, mnkr", "mnkr")]
    [InlineData("Utbetalt försörjningsstöd", "tkr")]
    [InlineData("Kostnad per deltagare", null)]
    [InlineData("Antal hushåll", "antal")]
    public void Of_money_its_name_says_the_size(string name, string? unit)
    {
        var text = $"Delårsrapport januari–augusti 2022\n\nVerksamhetsmått\tUtfall aug 2022\n{name}\t4 200\nAntal ärenden\t12\n";

        var read = new ReportRecognizer(MunicipalityNames.All).Read(DocumentReader.Read(Encoding.UTF8.GetBytes(text), "rapport.txt"));

        read.Indicators[0].Unit.ShouldBe(unit);
    }
}
