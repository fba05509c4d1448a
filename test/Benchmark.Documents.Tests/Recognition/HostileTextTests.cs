using System.Text;
using Benchmark.Documents.PlainText;
using Benchmark.Documents.Recognition;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition;

/// <summary>Texts made to cost time or memory, or to trip a rule, are read like any other.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string> Names => [.. Texts.Keys];

    private static Dictionary<string, string> Texts { get; } = new()
    {
        ["a sum of a year under months"] = "Försörjningsstöd, tkr\n\nMånad\t2018\t2019\nJanuari\t10\t11\nFebruari\t12\t13\nMars\t14\t15\nSumma\t36\t39\n",
        ["a number of thirty digits"] = "Tkr\tUtfall 2018\tBudget 2018\tPrognos 2018\nIntäkter\t99999999999999999999999999999\t1\t2\nKostnader\t1\t2\t3\nSumma\t1\t2\t3\n",
        ["thousands of like sentences"] = Repeat(4_000, i => $"Verksamheten har under perioden haft {i} deltagare i arbetsmarknadsinsatser enligt den nya modellen.\n\n"),
        ["thousands of key figures"] = Repeat(6_000, i => $"Antal deltagare i grupp {i}\n"),
        ["a money table of thousands of rows"] = "Tkr\tUtfall 2018\tBudget 2018\tPrognos 2018\n" + Repeat(1_500, i => $"Summa {i}\t{i}\t{i * 2}\t{i * 3}\n"),
        ["a line of digits and spaces"] = "Antal " + string.Concat(Enumerable.Repeat("12 345 ", 20_000)),
        ["headings and a run of digits"] = "Tkr Utfall 2018 Budget 2018 Prognos 2018 Avvikelse\n" + Repeat(50, _ => "Summa " + string.Concat(Enumerable.Repeat("123 ", 38)) + "\n"),
        ["a line of tabs"] = string.Concat(Enumerable.Repeat("\t", 50_000)) + "1\n" + string.Concat(Enumerable.Repeat("a\t", 50_000)),
        ["brackets without end"] = "Uppdrag: " + new string('(', 20_000) + "\nStatus\nFärdig\n",
        ["a list that says it has more than there are numbers for"] = "Färdiga uppdrag (99999999999999999999 st.):\n\n- Fler feriearbeten\n",
        ["marks within marks above a table"] = "*<i>*\n\nTkr\tUtfall 2018\tBudget 2018\nIntäkter\t1\t2\nKostnader\t3\t4\n",
        ["nothing"] = string.Empty,
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_read_to_the_end(string name)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var extract = await Task.Run(() => new ReportRecognizer([]).Read(PlainTextReader.Read(Texts[name]), limit.Token), limit.Token).WaitAsync(limit.Token);
        extract.Findings.Count.ShouldBeLessThanOrEqualTo(2_000);
    }

    private static string Repeat(int times, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 1; i <= times; i++)
        {
            text.Append(line(i));
        }

        return text.ToString();
    }
}
