using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokens;

namespace Benchmark.Documents.Pdf;

/// <summary>
/// Says before a page is drawn how much there is to draw: forms may use forms, and a small file may ask for billions.
/// An estimate from above, since every form counts as often as the dearest beside it.
/// </summary>
internal sealed class DrawingCost
{
    private const long Most = 64 * 1024 * 1024;
    private const int LongestChain = 64;

    private readonly PdfDocument document;
    private readonly Dictionary<IndirectReference, long> costs = [];
    private readonly HashSet<IndirectReference> open = [];

    public DrawingCost(PdfDocument document)
    {
        this.document = document;
        document.AddPageFactory(new PageDictionary());
    }

    /// <summary>Looks at a page.</summary>
    /// <exception cref="InvalidDataException">There is more to draw than any page has.</exception>
    public void Check(int number)
    {
        var page = document.GetPage<DictionaryToken>(number);
        var resources = Resources(page);
        if (Dearest(resources, 0) is > 0 and var dearest && Bytes(page.TryGet(NameToken.Contents, out var contents) ? contents : null) is var (length, uses) && length + (uses * dearest) > Most)
        {
            throw new InvalidDataException("The page draws too much.");
        }
    }

    private DictionaryToken? Resources(DictionaryToken page)
    {
        var node = page;
        for (var i = 0; i < LongestChain; i++)
        {
            if (Find(node, NameToken.Resources) is { } resources)
            {
                return resources;
            }

            if (Find(node, NameToken.Parent) is not { } parent)
            {
                break;
            }

            node = parent;
        }

        return null;
    }

    // The dearest of the forms that may be used with these resources; 0 without any.
    private long Dearest(DictionaryToken? resources, int depth)
    {
        if (resources is null || Find(resources, NameToken.Xobject) is not { } forms)
        {
            return 0;
        }

        var dearest = 0L;
        foreach (var reference in forms.Data.Values.OfType<IndirectReferenceToken>())
        {
            dearest = Math.Max(dearest, Cost(reference.Data, resources, depth + 1));
        }

        return dearest;
    }

    private long Cost(IndirectReference reference, DictionaryToken outer, int depth)
    {
        if (costs.TryGetValue(reference, out var known))
        {
            return known;
        }

        if (Object(reference) is not StreamToken form || !form.StreamDictionary.TryGet(NameToken.Subtype, out NameToken subtype) || subtype.Data != "Form")
        {
            return costs[reference] = 0;
        }

        // A form that comes back to itself is never drawn.
        if (depth > LongestChain || !open.Add(reference))
        {
            return 0;
        }

        var (length, uses) = Bytes(form);
        var inner = uses == 0 ? 0 : Dearest(Find(form.StreamDictionary, NameToken.Resources) ?? outer, depth);
        open.Remove(reference);
        return costs[reference] = Math.Min(Most + 1, length + 1 + (uses * inner));
    }

    // How long a description is, and how often it uses a form.
    private (long Length, long Uses) Bytes(IToken? token)
    {
        switch (token)
        {
            case IndirectReferenceToken reference:
                return Object(reference.Data) is { } found and not IndirectReferenceToken ? Bytes(found) : (0, 0);
            case ArrayToken array:
                return array.Data.Where(part => part is not ArrayToken).Select(Bytes).Aggregate((0L, 0L), (sum, part) => (sum.Item1 + part.Length, sum.Item2 + part.Uses));
            case StreamToken stream:
                var bytes = stream.Decode(document.Structure.FilterProvider, document.Structure.TokenScanner).Span;
                return (bytes.Length, bytes.Count("Do"u8));
            default:
                return (0, 0);
        }
    }

    private IToken? Object(IndirectReference reference)
    {
        try
        {
            return document.Structure.GetObject(reference)?.Data;
        }
        catch (PdfDocumentFormatException)
        {
            // Files refer to objects that aren't there, and programs show them all the same.
            return null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private DictionaryToken? Find(DictionaryToken dictionary, NameToken name) =>
        dictionary.TryGet(name, document.Structure.TokenScanner, out DictionaryToken? found) ? found : null;

    private sealed class PageDictionary : IPageFactory<DictionaryToken>
    {
        public DictionaryToken Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations) => dictionary;
    }
}
