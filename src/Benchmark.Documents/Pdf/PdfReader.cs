using System.Globalization;
using System.Runtime.ExceptionServices;
using Benchmark.Documents.Layout;
using Benchmark.Documents.Safety;
using Benchmark.Documents.Spreadsheets;
using Benchmark.Imports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Benchmark.Documents.Pdf;

/// <summary>Reads the text of a PDF with its place on the pages, and makes headings, paragraphs, lists and tables of it.</summary>
public static class PdfReader
{
    // The library follows the tree of pages by recursion, and a chain of pages without end would end the whole process.
    // Only what is used of the stack takes memory.
    private const int DeepStack = 512 * 1024 * 1024;

    // A page with fewer letters than that and with a picture is a scanned one: its stamp or number was added afterwards.
    private const int FewLetters = 25;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    // A thread that does look at the time ends within it, and says itself what it was about.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Reads the document. A page that can't be read is among the problems, and the others are read.</summary>
    /// <exception cref="UnreadableFileException">It is damaged, encrypted, or has too many pages or too much text.</exception>
    public static ReportDocument Read(ReadOnlyMemory<byte> content, IProgress<int>? pages = null, CancellationToken cancellationToken = default)
    {
        ReportDocument? document = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    document = ReadHere(content, pages, cancellationToken);
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            DeepStack)
        {
            IsBackground = true,
            CurrentCulture = CultureInfo.InvariantCulture,
        };
        thread.Start();
        // The library doesn't look at the time inside a page. Whoever waits is let go; a thread that never ends gives way to all others.
        while (!thread.Join(Patience))
        {
            if (cancellationToken.IsCancellationRequested && !thread.Join(Grace))
            {
                thread.Priority = ThreadPriority.Lowest;
                throw new OperationCanceledException(cancellationToken);
            }
        }

        failure?.Throw();
        return document!;
    }

    private static ReportDocument ReadHere(ReadOnlyMemory<byte> content, IProgress<int>? pages, CancellationToken cancellationToken)
    {
        var filters = new PdfFilters(cancellationToken);
        var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, MaxStackDepth = 128, FilterProvider = filters };
        using var document = Open(content, options);
        if (document.NumberOfPages > ImportConsts.MaxPages)
        {
            throw new UnreadableFileException(ImportFindingCodes.TooManyPages);
        }

        var cost = new DrawingCost(document);
        var read = new List<PdfPage>();
        var problems = new List<PageProblem>();
        var text = new TextBudget();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            filters.BeginPage();
            ReadPage(document, cost, number, text, read, problems);
            pages?.Report(number);
        }

        PageFurniture.Remove(read);
        var rights = BodyRights(read);
        var blocks = new List<List<PdfBlock>>();
        foreach (var page in read)
        {
            cancellationToken.ThrowIfCancellationRequested();
            blocks.Add(new PageLayout(page, rights[Math.Round(page.Width)]).Read());
        }

        return new ReportDocument(PdfLines.Of(PageJoin.Join(blocks)), document.NumberOfPages, problems);
    }

    private static PdfDocument Open(ReadOnlyMemory<byte> content, ParsingOptions options)
    {
        try
        {
            return PdfDocument.Open(content.ToArray(), options);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableFileException(ImportFindingCodes.PasswordProtected);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new UnreadableFileException(ImportFindingCodes.DamagedDocument);
        }
    }

    private static void ReadPage(PdfDocument document, DrawingCost cost, int number, TextBudget text, List<PdfPage> read, List<PageProblem> problems)
    {
        try
        {
            cost.Check(number);
            var page = document.GetPage(number);
            var words = PdfWords.Of(page, text);
            if (page.NumberOfImages > 0 && words.Sum(word => word.Text.Length) < FewLetters)
            {
                problems.Add(new PageProblem(number, ImportFindingCodes.ScannedPage));
            }

            read.Add(new PdfPage(number, page.Width, page.Height, words, Rulings.Of(page)));
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            problems.Add(new PageProblem(number, ImportFindingCodes.DamagedPage));
        }
    }

    // The library throws whatever its code happens to throw on a damaged file.
    private static bool IsDamage(Exception exception) => exception is not (OperationCanceledException or UnreadableFileException or OutOfMemoryException);

    // How far to the right text goes on pages of a width: most pages have a full line, some have none.
    private static Dictionary<double, double> BodyRights(List<PdfPage> pages) => pages
        .GroupBy(page => Math.Round(page.Width))
        .ToDictionary(group => group.Key, group =>
        {
            var rights = group.Where(page => page.Words.Count > 0).Select(page => page.Words.Max(word => word.Right)).Order().ToList();
            return rights.Count == 0 ? group.Key : rights[rights.Count * 3 / 4];
        });
}
