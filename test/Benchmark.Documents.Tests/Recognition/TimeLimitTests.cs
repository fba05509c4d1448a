using System.Collections;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Recognition;
using Shouldly;
using Xunit;

namespace Benchmark.Documents.Tests.Recognition;

/// <summary>When the time is out recognition stops at the next line it reads.</summary>
public class TimeLimitTests
{
    private const int Rows = 50;

    [Fact]
    public void No_further_line_is_read()
    {
        using var limit = new CancellationTokenSource();
        var readAfter = new HashSet<int>();
        var lines = Enumerable.Range(1, Rows).Select(number => new DocumentLine(number, LineKind.Row, $"Mått {number}\t{number}")
        {
            Table = 1,
            Cells = new WatchedCells(
                [$"Mått {number}", $"{number}"],
                () =>
                {
                    if (limit.IsCancellationRequested)
                    {
                        readAfter.Add(number);
                    }
                }),
        });

        Should.Throw<OperationCanceledException>(() => new ReportRecognizer([]).Read(new ReportDocument(new LastLines([.. lines], limit.Cancel)), limit.Token));

        readAfter.ShouldBeEmpty();
    }

    // The time is out as soon as the recogniser has taken in the lines.
    private sealed class LastLines(List<DocumentLine> lines, Action end) : IReadOnlyList<DocumentLine>
    {
        public int Count => lines.Count;

        public DocumentLine this[int index] => lines[index];

        public IEnumerator<DocumentLine> GetEnumerator()
        {
            foreach (var line in lines)
            {
                yield return line;
            }

            end();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class WatchedCells(string[] cells, Action read) : IReadOnlyList<string>
    {
        public int Count
        {
            get
            {
                read();
                return cells.Length;
            }
        }

        public string this[int index]
        {
            get
            {
                read();
                return cells[index];
            }
        }

        public IEnumerator<string> GetEnumerator()
        {
            read();
            return ((IEnumerable<string>)cells).GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
